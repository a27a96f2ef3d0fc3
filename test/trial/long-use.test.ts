import { test } from '@jest/globals';
import { longUse } from './long-use.js';

test(longUse.claim, () => longUse.run('short', (line) => process.stderr.write(`${longUse.name}: ${line}\n`)), 120_000);
