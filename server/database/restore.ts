import { openStore } from '../app.js';
import { verifyChains } from '../audit/index.js';
import { entities } from '../features.js';
import { DamagedBackup } from './archive/manifest.js';
import { readBackup, UnfitStore } from './archive/read-backup.js';
import { runCommand } from './command.js';
import { checkInvariants } from './invariants.js';
import { openOrm } from './orm.js';
import { asOwner } from './session.js';

const [, , folder] = process.argv;

await runCommand(async (config) => {
  if (!folder) {
    console.error('用法 · Usage: npm run restore -- <folder>');
    return false;
  }
  const empty = await openOrm({ url: config.databaseUrl, folder: config.dataFolder }, entities);
  try {
    const { tables, madeAt } = await readBackup(empty, folder);
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`已恢复 · Restored ${rows} rows of ${tables.length} tables, as of ${madeAt}.`);
  } catch (error) {
    if (!(error instanceof DamagedBackup || error instanceof UnfitStore)) throw error;
    console.error(error.message);
    return false;
  } finally {
    await empty.close();
  }
  const orm = await openStore(config);
  const unbalanced = (await checkInvariants(orm)).filter(({ broken }) => broken.length > 0);
  const torn = (await asOwner(orm, verifyChains)).filter(({ broken }) => broken);
  for (const { invariant, broken } of unbalanced) console.log(`✗ ${invariant.name}  ${broken[0]}`);
  for (const { county, broken } of torn) console.log(`✗ ${county}  ${broken}`);
  if (!unbalanced.length && !torn.length) console.log('账账相符，留痕链完整 · All invariants hold and all chains are whole.');
  await orm.close();
  return !unbalanced.length && !torn.length;
});
