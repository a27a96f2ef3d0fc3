import { test } from '@jest/globals';
import { crashTrial } from './crash.js';

test(`crash: ${crashTrial.claim}`, () => crashTrial.run('short', (line) => process.stderr.write(`  ${line}\n`)), 300_000);
