import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { makeApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { writeBackup } from '../../server/database/archive/write-backup.js';
import { openDemonstration } from '../world/demonstration.js';
import { migrationDigests } from './kept.js';
import { answersOf } from './questions.js';

/** Keeps the demonstration county as it stands now: `node dist/test/upgrade/keep.js <name>`, once for a release. */
const name = process.argv[2] ?? '';
if (!/^[\w-]+$/.test(name)) throw new Error('Usage: node dist/test/upgrade/keep.js <name>');
const { orm } = await openDemonstration();
const { tables } = await writeBackup(orm, `test/upgrade/${name}`, new Date());
// The answers come after the dump: signing in leaves entries of its own.
const app = await makeApp({ ...readConfig({}), logLevel: 'error' }, orm);
const answers = await answersOf(app);
writeFileSync(`test/upgrade/${name}.json`, `${JSON.stringify({ landed: migrationDigests(), answers }, null, 1)}\n`);
await app.close();
process.stdout.write(`${tables.length} tables, ${tables.reduce((sum, { rows }) => sum + rows, 0)} rows kept as ${name}\n`);
