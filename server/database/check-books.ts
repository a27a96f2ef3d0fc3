import { openStore } from '../app.js';
import { runCommand } from './command.js';
import { checkInvariants } from './invariants.js';

await runCommand(async (config) => {
  const orm = await openStore(config);
  const verdicts = await checkInvariants(orm);
  for (const { invariant, broken } of verdicts) {
    console.log(`${broken.length ? '✗' : '✓'} ${invariant.name}  ${invariant.zh} · ${invariant.en}`);
    for (const row of broken) console.log(`    ${row}`);
  }
  const failed = verdicts.filter(({ broken }) => broken.length > 0);
  console.log(
    failed[0]
      ? `第一处不符 · First broken: ${failed[0].invariant.name}: ${failed[0].broken[0]}`
      : `账账相符 · All ${verdicts.length} invariants hold.`,
  );
  await orm.close();
  return failed.length === 0;
});
