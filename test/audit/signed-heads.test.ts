import { createPrivateKey, createPublicKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ForgedHead, readSignedHeads, verifyChains } from '../../server/audit/index.js';
import { keptHeads, signHeads } from '../../server/database/chains/kept-heads.js';
import { asOwner, atOneMoment } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { openDatabase, type TestDatabase } from '../world/database.js';
import { startPostgres } from '../world/postgres.js';
import { chained, chainedRow, cutOff, madeAnew, newKeys, tampered } from './chained.js';

/** What a chain cannot see of itself is named by the heads that were signed and kept elsewhere. */
const folder = mkdtempSync(join(tmpdir(), 'xianjie-heads-'));
const file = join(folder, 'kept', 'heads.jsonl');
const { privatePem, publicPem } = newKeys();
const [key, publicKey] = [createPrivateKey(privatePem), createPublicKey(publicPem)];
const signing = { file, key, day: '2023-10-31', now: new Date('2023-10-31T16:00:00Z') };

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const verdictOf = async (county: string, heads = keptHeads(file, publicKey)) => {
  const verdicts = await asOwner(database.orm, (em) => verifyChains(em, heads));
  return verdicts.find((one) => one.county === `${county}000000`);
};

/** A chain of five entries, signed at three and at five, then tampered with: what is broken with the heads and without. */
async function afterTampering(county: string, statements: readonly string[]) {
  for (const entries of [3, 2]) {
    await chained(database.orm, county, entries);
    signHeads(await asOwner(database.orm, (em) => verifyChains(em, keptHeads(file, publicKey))), signing);
  }
  await tampered(database.orm, county, statements);
  return { bare: (await verdictOf(county, []))?.broken ?? null, signed: (await verdictOf(county))?.breaks ?? [] };
}

describe('signed heads', () => {
  it('leave a whole chain whole, and are not signed again while nothing was added', async () => {
    expect(await afterTampering('510201', [])).toEqual({ bare: null, signed: [] });
    expect(await verdictOf('510201')).toMatchObject({ entries: 5, signedTo: 5 });
    const before = readFileSync(file, 'utf8');
    expect(signHeads(await asOwner(database.orm, (em) => verifyChains(em, keptHeads(file, publicKey))), signing)).toEqual([]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('name the newest entries when they are cut off together with the head', async () => {
    const { bare, signed } = await afterTampering('510202', cutOff(4));
    expect(bare).toBeNull();
    expect(signed).toEqual(['entries 4 to 5 are missing: the chain was signed up to entry 5 on 2023-10-31']);
  });

  it('name the entry of another history whose hashes were all made anew', async () => {
    const { bare, signed } = await afterTampering('510203', madeAnew(2));
    expect(bare).toBeNull();
    expect(signed).toEqual([
      expect.stringMatching(/^entry 3 .* is not the one whose hash was signed on 2023-10-31$/),
      expect.stringMatching(/^entry 5 /),
    ]);
  });

  it('name a rollback that went on with other entries', async () => {
    const { bare, signed } = await afterTampering('510204', cutOff(4));
    expect([bare, signed.length]).toEqual([null, 1]);
    await chained(database.orm, '510204', 4, 100);
    expect((await verdictOf('510204', []))?.broken).toBeNull();
    expect((await verdictOf('510204'))?.breaks).toEqual([expect.stringMatching(/^entry 5 .* is not the one whose hash was signed/)]);
  });

  it('name a chain that is gone whole', async () => {
    const { bare, signed } = await afterTampering('510205', [
      'delete from audit_touch where entry_id in (select id from audit_entry where COUNTY)',
      'delete from audit_entry where COUNTY',
      'delete from audit_chain where COUNTY',
    ]);
    expect(bare).toBeNull();
    expect(signed).toEqual([
      'the chain is gone',
      expect.stringContaining('missing'),
      expect.stringContaining('entries 1 to 5 are missing'),
    ]);
  });

  it('are not given to a chain that is broken', async () => {
    await chained(database.orm, '510206', 2);
    await tampered(database.orm, '510206', [`update audit_entry set content = replace(content, 'say', 'lie') where seq = 1 and COUNTY`]);
    const before = readFileSync(file, 'utf8');
    signHeads(await asOwner(database.orm, (em) => verifyChains(em, keptHeads(file, publicKey))), signing);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

describe('a line of signed heads', () => {
  const lines = () => readFileSync(file, 'utf8').trimEnd().split('\n');
  it.each<[string, (line: string) => string, RegExp]>([
    ['with another number', (line) => line.replace(/"seq":\d/, '"seq":1'), /line 1 .* does not have the signature/],
    ['with another hash', (line) => line.replace(/"hash":"./, '"hash":"x'), /does not have the signature/],
    [
      'with another signature',
      (line) => line.replace(/"signature":"(.)/, (_, first) => `"signature":"${first === 'A' ? 'B' : 'A'}`),
      /does not have the signature/,
    ],
    ['without a signature', (line) => line.replace(/,"signature":.*/, '}'), /is not a signed head/],
    ['with a word more', (line) => line.replace('{', '{"note":1,'), /is not written as it was signed/],
    ['that is none', () => 'head', /is not a signed head/],
  ])('%s is named', (_, change, sentence) => {
    const text = [change(lines()[0] as string), ...lines().slice(1)].join('\n');
    expect(() => readSignedHeads(text, publicKey)).toThrow(ForgedHead);
    expect(() => readSignedHeads(text, publicKey)).toThrow(sentence);
  });

  it('of another key is named', () => {
    writeFileSync(join(folder, 'other.pem'), newKeys().publicPem);
    expect(() => keptHeads(file, createPublicKey(readFileSync(join(folder, 'other.pem'))))).toThrow(/was signed by another key/);
  });
});

describe('verification', () => {
  it('names every entry that was changed, moved below the first, or hidden from the trail of what it changed', async () => {
    await chained(database.orm, '510207', 7);
    const row = await chainedRow(database.orm, '510207');
    await tampered(database.orm, '510207', [
      `update audit_entry set content = replace(content, '"verb":"say"', '"verb":"lie"') where seq in (2, 7) and COUNTY`,
      'update audit_entry set seq = -1 where seq = 5 and COUNTY',
      `update audit_touch set object_id = '${newId()}' where object_id = '${row}'`,
    ]);
    expect((await verdictOf('510207', []))?.breaks).toEqual([
      expect.stringMatching(/^entry -1 .* has no place in the chain$/),
      expect.stringMatching(/^entry 2 .* does not match its hash$/),
      expect.stringMatching(/^entry 5 is missing; the next is 6/),
      expect.stringMatching(/^entry 7 .* does not match its hash$/),
      expect.stringMatching(new RegExp(`^entry 8 .* is hidden from the trail of ${row}$`)),
    ]);
  });

  it('is not disturbed by acts that are performed meanwhile', async () => {
    const postgres = await startPostgres();
    const orm = await postgres.openDatabase();
    await chained(orm, '510208', 3);
    const verdicts = await atOneMoment(orm, async (em) => {
      await em.execute('select 1');
      await chained(orm, '510208', 2);
      return verifyChains(em);
    });
    expect(verdicts.find(({ county }) => county === '510208000000')).toMatchObject({ entries: 3, broken: null });
    await orm.close();
    await postgres.stop();
  });
});
