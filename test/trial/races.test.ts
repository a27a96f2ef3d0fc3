import { test } from '@jest/globals';
import { racesTrial } from './races.js';

test(`races: ${racesTrial.claim}`, () => racesTrial.run('short', (line) => process.stderr.write(`  ${line}\n`)), 180_000);
