import { openStore } from '../app.js';
import { OccupiedFolder, writeBackup } from './archive/write-backup.js';
import { runCommand } from './command.js';

const [, , folder] = process.argv;

await runCommand(async (config) => {
  if (!folder) {
    console.error('用法 · Usage: npm run backup -- <folder>');
    return false;
  }
  const orm = await openStore(config);
  try {
    const { tables, migrations } = await writeBackup(orm, folder, new Date());
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`已备份 · Backed up ${rows} rows of ${tables.length} tables, schema ${migrations.at(-1)}, into ${folder}`);
    return true;
  } catch (error) {
    if (!(error instanceof OccupiedFolder)) throw error;
    console.error(error.message);
    return false;
  } finally {
    await orm.close();
  }
});
