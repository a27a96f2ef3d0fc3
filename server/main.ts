import { makeApp, openStore } from './app.js';
import { readConfig, WrongSetting } from './config.js';

try {
  const config = readConfig();
  const orm = await openStore(config);
  const app = await makeApp(config, orm);
  const address = await app.http.listen({ host: config.host, port: config.port });
  const local = address.replace('127.0.0.1', 'localhost');
  console.log(`\n衔接 Xianjie\n  GraphQL   ${local}/graphql\n  浏览器    ${local}/explorer\n  健康      ${local}/healthz\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}
