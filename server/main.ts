import { clockOf, makeApp, openStore } from './app.js';
import { readConfig, WrongSetting } from './config.js';
import { loadIntoEmptyStore, UnfinishedLoad } from './database/demo/load-demonstration.js';
import { sampleAccountLines } from './database/demo/sample-accounts.js';
import { openOperations } from './operations/operations.js';

try {
  const config = readConfig();
  const operations = await openOperations(config);
  const orm = await openStore(config, operations.statementsOf('primary'));
  if (!config.production) {
    console.log(
      '示例模式：首次启动装载示例县，约需半分钟 · Demonstration mode: the first start loads the sample county, in about half a minute',
    );
    await loadIntoEmptyStore(orm);
  }
  const app = await makeApp(config, orm, clockOf(config), operations);
  const metrics = await operations.listen();
  const address = await app.http.listen({ host: config.host, port: config.port });
  const local = address.replace('127.0.0.1', 'localhost');
  console.log(
    `\n衔接 Xianjie\n  工作台    ${local}/\n  GraphQL   ${local}/graphql\n  浏览器    ${local}/explorer\n  健康      ${local}/healthz`,
  );
  if (metrics) console.log(`  指标      ${metrics}`);
  if (!config.production) console.log(`  业务日期  ${app.clock.today()} · business date\n\n${sampleAccountLines().join('\n')}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof WrongSetting || error instanceof UnfinishedLoad)) throw error;
  console.error(error.message);
  process.exit(1);
}
