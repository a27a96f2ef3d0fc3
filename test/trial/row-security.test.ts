import { test } from '@jest/globals';
import { demonstrationMs } from '../world/demonstration.js';
import { rowSecurity } from './row-security.js';

test(`row security: ${rowSecurity.claim}`, () => rowSecurity.run('short', (line) => process.stderr.write(`  ${line}\n`)), demonstrationMs);
