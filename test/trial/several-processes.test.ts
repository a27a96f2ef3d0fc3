import { rmSync } from 'node:fs';
import { afterAll, it } from '@jest/globals';
import { compiledFolder } from './several/servers.js';
import { severalProcesses } from './several-processes.js';

afterAll(() => rmSync(compiledFolder(), { recursive: true, force: true }));

it(severalProcesses.claim, () => severalProcesses.run('short', (line) => process.stderr.write(`  ${line}\n`)), 180_000);
