import { openStore } from '../app.js';
import { runCommand } from './command.js';

await runCommand(async (config) => {
  const orm = await openStore(config);
  const applied = await orm.migrator.getExecuted();
  console.log(`已是最新结构，共${applied.length}次迁移 · The store is at its newest schema: ${applied.length} migrations.`);
  await orm.close();
  return true;
});
