import { test } from '@jest/globals';
import { demonstrationMs } from '../world/demonstration.js';
import { badInput } from './bad-input.js';

test(badInput.claim, () => badInput.run('short', (line) => process.stderr.write(`${badInput.name}: ${line}\n`)), demonstrationMs);
