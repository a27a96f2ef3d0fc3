import { openStore } from '../app.js';
import { verifyChains } from '../audit/index.js';
import { runCommand } from './command.js';
import { asOwner } from './session.js';

await runCommand(async (config) => {
  const orm = await openStore(config);
  const verdicts = await asOwner(orm, verifyChains);
  for (const { county, entries, broken } of verdicts)
    console.log(`${broken ? '✗' : '✓'} ${county}  ${entries} entries${broken ? `  ${broken}` : ''}`);
  const first = verdicts.find(({ broken }) => broken);
  console.log(
    first ? `第一处断链 · First break: ${first.county}: ${first.broken}` : `留痕链完整 · All ${verdicts.length} chains are whole.`,
  );
  await orm.close();
  return !first;
});
