import 'reflect-metadata';
import { trials } from './trials.js';

/** Runs all trials, or those named, one after the other. `npm run trial [-- <name> …]` */
const names = process.argv.slice(2);
const unknown = names.filter((name) => !trials.some((trial) => trial.name === name));
if (unknown.length) {
  process.stderr.write(`No trial is called ${unknown.join(', ')}. There are: ${trials.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
let failed = 0;
const asked = trials.filter(({ name }) => !names.length || names.includes(name));
for (const trial of asked) {
  const begun = performance.now();
  process.stdout.write(`\n${trial.name}: ${trial.claim}\n`);
  try {
    await trial.run('whole', (line) => process.stdout.write(`  ${line}\n`));
    process.stdout.write(`  holds (${seconds(begun)} s)\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`  DOES NOT HOLD (${seconds(begun)} s): ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
process.stdout.write(`\n${asked.length - failed} passed, ${failed} failed\n`);
process.exit(failed ? 1 : 0);

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
