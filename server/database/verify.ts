import { parseArgs } from 'node:util';
import { clockOf, openStore } from '../app.js';
import { type ChainVerdict, ForgedHead, keyMark, verifyChains } from '../audit/index.js';
import type { Config } from '../config.js';
import { OccupiedFolder } from './archive/write-backup.js';
import { exportChains } from './chains/export-chains.js';
import { keptHeads, keptHeadsText, signHeads } from './chains/kept-heads.js';
import { readPublicKey, readSigningKey } from './chains/signing-key.js';
import { runCommand } from './command.js';
import type { Orm } from './orm.js';
import { atOneMoment } from './session.js';

/**
 * `npm run verify` recomputes every chain and holds it against the signed heads that are kept; `-- --sign` signs today's
 * heads, `-- --export <folder>` writes the chains with them for verification offline. A broken chain is never signed.
 */
await runCommand(async (config) => {
  const wish = readWish();
  if (!wish) {
    console.error('用法 · Usage: npm run verify [-- [--sign] [--export <folder>] [--heads <file>] [--key <pem>]]');
    return false;
  }
  const orm = await openStore(config);
  try {
    return await verify(orm, config, wish);
  } catch (error) {
    if (!(error instanceof ForgedHead || error instanceof OccupiedFolder)) throw error;
    console.error(error.message);
    return false;
  } finally {
    await orm.close();
  }
});

interface Wish {
  readonly sign?: boolean;
  readonly export?: string;
  readonly heads?: string;
  readonly key?: string;
}

function readWish(): Wish | null {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ options: { sign: { type: 'boolean' }, export: text, heads: text, key: text } }).values;
  } catch {
    return null;
  }
}

async function verify(orm: Orm, config: Config, wish: Wish): Promise<boolean> {
  const headsFile = wish.heads ?? config.signedHeadsFile;
  const keyFile = wish.key ?? config.signingKeyFile;
  if ((wish.sign && !config.signingKeyFile) || (!keyFile && keptHeadsText(headsFile))) {
    console.error('没有密钥 · There is no key: set XIANJIE_SIGNING_KEY, or give --key <pem> to check signed heads.');
    return false;
  }
  const signingKey = wish.sign ? readSigningKey(config.signingKeyFile as string) : null;
  const key = keyFile ? readPublicKey(keyFile) : null;
  const now = new Date();
  return atOneMoment(orm, async (em) => {
    const heads = key ? keptHeads(headsFile, key) : [];
    const verdicts = await verifyChains(em, heads);
    print(verdicts, heads.length);
    if (verdicts.some(({ broken }) => broken)) return false;
    if (signingKey) {
      const signed = signHeads(verdicts, { file: headsFile, key: signingKey, day: clockOf(config).today(), now });
      console.log(`已签名链头${signed.length}个 · ${signed.length} heads signed into ${headsFile}, key ${keyMark(signingKey)}`);
    }
    if (wish.export) {
      await exportChains(em, wish.export, verdicts, { heads: keptHeadsText(headsFile), key, now });
      console.log(`已导出 · ${verdicts.length} chains exported to ${wish.export}`);
    }
    return true;
  });
}

function print(verdicts: readonly ChainVerdict[], heads: number): void {
  for (const { county, entries, signedTo, breaks } of verdicts) {
    console.log(`${breaks.length ? '✗' : '✓'} ${county}  ${entries} entries, ${signedTo} signed${breaks[0] ? `  ${breaks[0]}` : ''}`);
    for (const more of breaks.slice(1)) console.log(`    ${more}`);
  }
  const first = verdicts.find(({ broken }) => broken);
  console.log(
    first ? `第一处断链 · First break: ${first.county}: ${first.broken}` : `留痕链完整 · All ${verdicts.length} chains are whole.`,
  );
  if (heads === 0) console.log('没有签名链头可比 · No signed heads to compare with: a tail that was cut off with its head cannot be seen.');
}
