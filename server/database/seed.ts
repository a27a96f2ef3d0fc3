import { openStore } from '../app.js';
import { loadCounty } from '../divisions/index.js';
import { Refusal } from '../kernel/refusal.js';
import { runCommand } from './command.js';
import { loadDemonstration, UnfinishedLoad } from './demo/load-demonstration.js';
import { sampleAccountLines } from './demo/sample-accounts.js';
import { asOwner } from './session.js';

/** `npm run seed` loads the demonstration county; `npm run seed -- --county 510824000000` loads the places of any county. */
await runCommand(async (config) => {
  const [option, countyCode = ''] = process.argv.slice(2);
  if (option && option !== '--county') {
    console.error(`不认识的参数 · Unknown option: ${option}. Use --county <12-digit code>, or none for the demonstration county.`);
    return false;
  }
  if (!option && config.production) {
    console.error('正式环境不装载示例数据 · A production store takes no sample data. Use --county <code> for its places.');
    return false;
  }
  const orm = await openStore(config);
  try {
    if (option) {
      const places = await asOwner(orm, (em) => loadCounty(em, countyCode));
      console.log(`${countyCode}：新增区划${places}个 · ${places} new places.`);
      return true;
    }
    const begun = performance.now();
    const isNew = await loadDemonstration(orm);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      isNew
        ? `示例县已装载，用时${seconds}秒 · The demonstration county is loaded, in ${seconds} s.`
        : '示例县此前已装载 · The demonstration county was loaded before.',
    );
    console.log(sampleAccountLines().join('\n'));
    return true;
  } catch (error) {
    if (!(error instanceof UnfinishedLoad || error instanceof Refusal)) throw error;
    console.error(error.message);
    return false;
  } finally {
    await orm.close();
  }
});
