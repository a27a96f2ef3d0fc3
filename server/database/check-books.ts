import { openStore } from '../app.js';
import { replayDiffers } from '../assets/index.js';
import { runCommand } from './command.js';
import { checkInvariants } from './invariants.js';
import { asOwner } from './session.js';

// Replaying is the one check that is no statement: the rules that made the spans make them again.
const replay = {
  name: 'assetsAreWhatTheirEventsMake',
  zh: '资产各段记录与其事件重演的结果一致。',
  en: 'The spans of every asset are those that its events make when they are replayed.',
};

await runCommand(async (config) => {
  const orm = await openStore(config);
  const differing = await asOwner(orm, replayDiffers);
  const verdicts = [...(await checkInvariants(orm)), { invariant: replay, broken: differing }];
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
