import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { clockOf, openStore } from '../app.js';
import type { Config } from '../config.js';
import { loadCounty } from '../divisions/index.js';
import { appointFirstAdministrator } from '../identity/index.js';
import { Refusal } from '../kernel/refusal.js';
import { runCommand } from './command.js';
import { loadDemonstration, UnfinishedLoad } from './demo/load-demonstration.js';
import { sampleAccountLines } from './demo/sample-accounts.js';
import type { Orm } from './orm.js';
import { asOwner } from './session.js';

/**
 * `npm run seed` loads the demonstration county; with `-- --county 511525000000` the places of any county, and with
 * `--administrator <login> --name <姓名>` besides, that county's first account, whose password is printed once.
 */
await runCommand(async (config) => {
  const wish = readWish();
  if (typeof wish === 'string') {
    console.error(wish);
    return false;
  }
  if (!wish.county && config.production) {
    console.error('正式环境不装载示例数据 · A production store takes no sample data. Use --county <code> for its places.');
    return false;
  }
  const orm = await openStore(config);
  try {
    if (wish.county) await openCounty(orm, config, wish.county, wish.administrator, wish.name);
    else await demonstrate(orm);
    return true;
  } catch (error) {
    if (!(error instanceof UnfinishedLoad || error instanceof Refusal)) throw error;
    console.error(error instanceof Refusal ? `${error.code}: ${error.zh} · ${error.en}` : error.message);
    return false;
  } finally {
    await orm.close();
  }
});

interface Wish {
  readonly county?: string;
  readonly administrator?: string;
  readonly name?: string;
}

function readWish(): Wish | string {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { county: text, administrator: text, name: text } });
    if (!values.administrator === !values.name && (values.county || !values.administrator)) return values;
  } catch (error) {
    return `参数有误 · Wrong options: ${(error as Error).message}`;
  }
  return '参数有误 · Wrong options: --administrator goes with --name and --county.';
}

async function openCounty(orm: Orm, config: Config, county: string, login?: string, name?: string): Promise<void> {
  const places = await asOwner(orm, (em) => loadCounty(em, county));
  console.log(`${county}：新增区划${places}个 · ${places} new places.`);
  if (!login || !name) return;
  const password = randomBytes(12).toString('base64url');
  await appointFirstAdministrator(orm, clockOf(config), { login, name, placeCode: county }, password);
  console.log(`管理员${login}的初始密码（只显示一次，首次登录须修改） · First password, shown once, to be changed at sign-in: ${password}`);
}

async function demonstrate(orm: Orm): Promise<void> {
  const begun = performance.now();
  const isNew = await loadDemonstration(orm);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const loaded = `示例县已装载，用时${seconds}秒 · The demonstration county is loaded, in ${seconds} s.`;
  console.log(isNew ? loaded : '示例县此前已装载 · The demonstration county was loaded before.');
  console.log(sampleAccountLines().join('\n'));
}
