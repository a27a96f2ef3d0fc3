import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { verifyPack } from '../../client/verify/verify-pack.js';
import type { App } from '../../server/app.js';
import { drawEvidencePack } from '../../server/oversight/index.js';
import type { EvidencePackContent } from '../../server/oversight/rules/evidence-words.js';
import { oversightInvariants } from '../../server/oversight/rules/invariants.js';
import { sections } from '../../server/oversight/views/evidence/gather-evidence.js';
import { askingIn } from '../world/asking.js';
import { openApp, tokenFor } from '../world/client.js';
import { awkwardName, drawnPack, type Proven, provenProject } from '../world/evidence.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
let app: App;
let proven: Proven;
let folder: string;
let drawn: { id: string; text: string; pack: EvidencePackContent };
beforeAll(async () => {
  world = await openWorld('2023-06-01');
  app = await openApp(world);
  folder = mkdtempSync(join(tmpdir(), 'xianjie-evidence-'));
  proven = await provenProject(world);
  drawn = await drawnPack(world, 'PROJECT', proven.projectId);
});
afterAll(async () => {
  await app?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const fileOf = (pack: EvidencePackContent, name: string) => pack.files.find((file) => file.name === name)?.content ?? '';
const rowsOf = (pack: EvidencePackContent, name: string) => {
  const { sections: lists } = JSON.parse(fileOf(pack, 'evidence.json'));
  const { columns, rows } = lists.find((list: { name: string }) => list.name === name);
  return rows.map((row: string[]) => Object.fromEntries(columns.map((column: string, index: number) => [column, row[index]])));
};

describe('a pack', () => {
  test('holds every list of a project, the ones that are empty too', () => {
    expect(drawn.pack.files.map(({ name }) => name)).toEqual(['evidence.json', 'chain.json', ...sections.map(({ name }) => `${name}.csv`)]);
    const filled = sections.map(({ name }) => name).filter((name) => rowsOf(drawn.pack, name).length > 0);
    expect(filled).toEqual(
      expect.arrayContaining([
        ...[
          'application',
          'targets',
          'notices',
          'contracts',
          'progress',
          'settlements',
          'attachments',
          'documents',
          'lines',
          'allocations',
        ],
        ...['disbursements', 'claims', 'claim_acts', 'payments', 'trace', 'formations', 'assets', 'asset_versions', 'asset_origins'],
        ...['asset_rights', 'asset_events'],
      ]),
    );
    expect(rowsOf(drawn.pack, 'documents')).toHaveLength(3);
    expect(rowsOf(drawn.pack, 'payments').map(({ amount }: { amount: string }) => amount)).toEqual(['400000.00', '300000.00']);
    expect(
      rowsOf(drawn.pack, 'asset_rights')
        .filter(({ kind }: { kind: string }) => kind === 'OWN')
        .map(({ parts, whole }: Record<string, string>) => `${parts}/${whole}`)
        .sort(),
    ).toEqual(['1/3', '2/3']);
  });
  test('writes CSV that spreadsheets read and do not run', () => {
    const csv = fileOf(drawn.pack, 'application.csv');
    expect(csv.startsWith('\uFEFFid,placeCode,')).toBe(true);
    expect(csv).toContain(`,"'=HYPERLINK(""x""),狮岭村\n产业路",`);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(rowsOf(drawn.pack, 'application')[0].name).toBe(awkwardName);
  });
  test('brings the audit entries of everything in it, each recomputable, up to the head', () => {
    const chain = JSON.parse(fileOf(drawn.pack, 'chain.json'));
    const verbs = chain.entries.map(({ content }: { content: string }) => JSON.parse(content).verb);
    expect(verbs).toEqual(expect.arrayContaining(['receiveDocument', 'allocate', 'release', 'payClaim', 'confirmRights']));
    for (const { before, content, hash } of chain.entries)
      expect(createHash('sha256').update(`${before}\n${content}`).digest('hex')).toBe(hash);
    expect(chain.path.hashes.at(-1)).toBe(chain.head.hash);
    expect(drawn.pack.manifest.chainHead).toEqual(chain.head);
  });
  test('is on record: the audit entry of the drawing keeps its root, and says who drew it and why', async () => {
    const [entry] = await world.rows<{ content: string }>(
      `select content from audit_entry where verb = 'drawEvidencePack' order by seq limit 1`,
    );
    const { changes, input, by } = JSON.parse(entry?.content ?? '{}');
    expect(changes).toMatchObject([{ noun: 'EvidencePack', id: drawn.id, before: null, after: { root: drawn.pack.manifest.root } }]);
    expect([input.purpose, by]).toEqual(['2023年度审计（示例）', world.people.auditor.personId]);
    for (const { sql } of oversightInvariants) expect(await world.rows(sql)).toEqual([]);
    await expect(world.rows(`update evidence_content set bytes = ''`)).rejects.toThrow(/stays as it was drawn/);
  });
  test('of an asset brings its project and its own history, not that of its neighbour', async () => {
    const { pack } = await drawnPack(world, 'ASSET', proven.assetIds[0] as string);
    expect(rowsOf(pack, 'assets').map(({ id }: { id: string }) => id)).toEqual([proven.assetIds[0]]);
    expect(rowsOf(pack, 'application').map(({ id }: { id: string }) => id)).toEqual([proven.projectId]);
    writeFileSync(join(folder, 'asset.json'), JSON.stringify(pack));
    expect(verifyPack(join(folder, 'asset.json'), pack.manifest.root)).toMatchObject({ files: sections.length + 2 });
  });
});

describe('the door', () => {
  const get = async (file: string, viewer?: typeof world.people.auditor) =>
    app.http.inject({
      url: `/evidence/${file}`,
      headers: viewer
        ? { authorization: `Bearer ${await tokenFor(app, viewer.personId as string)}`, 'x-xianjie-post': viewer.postId as string }
        : {},
    });
  test.each(['json', 'tar'])('delivers it as .%s, byte for byte, and the verifier accepts it', async (form) => {
    const answer = await get(`${drawn.id}.${form}`, world.people.auditor);
    expect([answer.statusCode, answer.headers['content-disposition']]).toEqual([
      200,
      `attachment; filename="xianjie-evidence-${drawn.id}.${form}"`,
    ]);
    const path = join(folder, `door.${form}`);
    writeFileSync(path, answer.rawPayload);
    const { rows, entries } = verifyPack(path, drawn.pack.manifest.root);
    const [kept] = await world.rows<{ row_count: number; chain_entries: number }>(
      'select row_count, chain_entries from evidence_pack where id = ?',
      [drawn.id],
    );
    expect([rows, entries]).toEqual([kept?.row_count, kept?.chain_entries]);
  });
  test.each([
    ['the public', () => undefined, 401, 'SIGN_IN_MUST_COME_FIRST'],
    ['another office', () => world.people.keeper, 403, 'VERB_MUST_BE_PERMITTED'],
  ])('is closed to %s', async (_, viewer, status, code) => {
    const answer = await get(`${drawn.id}.json`, viewer());
    expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
  });
  test('knows no other pack and no other form', async () => {
    for (const file of [`${drawn.id}.zip`, '0197b000-0000-7000-8000-000000000001.json', 'x'])
      expect((await get(file, world.people.auditor)).json().code).toBe('EVIDENCE_PACK_MUST_EXIST');
  });
  test('is found by GraphQL in one statement, by auditors alone', async () => {
    const ask = askingIn(world);
    const list = '{ evidencePacks(first: 5) { nodes { id root rowCount chainEntries jsonUrl tarUrl purpose drawnBy { name } } } }';
    const { data, reads } = await ask(list, {}, world.people.overseer);
    expect(reads).toBe(1);
    expect(data.evidencePacks.nodes.at(-1)).toMatchObject({
      id: drawn.id,
      root: drawn.pack.manifest.root,
      jsonUrl: `/evidence/${drawn.id}.json`,
    });
    expect((await ask(list, {}, world.people.keeper)).code).toBe('VERB_MUST_BE_PERMITTED');
    const draw = 'mutation ($input: DrawEvidencePackInput!) { drawEvidencePack(input: $input) { subjectName asOf files } }';
    const input = { subjectNoun: 'PROJECT', subjectId: proven.projectId, purpose: '督导（示例）', requestKey: 'evidence-key-1' };
    const answer = await ask(draw, { input }, world.people.overseer);
    expect(answer.data?.drawEvidencePack).toEqual({ subjectName: awkwardName, asOf: '2023-06-01', files: sections.length + 2 });
    expect((await ask(draw, { input }, world.people.financeOfficer)).code).toBe('VERB_MUST_BE_PERMITTED');
  });
  test.each(['ASSET', 'PROJECT'] as const)('an unknown or hidden %s is refused', async (subjectNoun) => {
    for (const subjectId of ['x', '0197b000-0000-7000-8000-000000000001']) {
      const refusal = await world.refusalOf(world.people.auditor, drawEvidencePack, { subjectNoun, subjectId, purpose: 'x' });
      expect(refusal.code).toBe('EVIDENCE_SUBJECT_MUST_EXIST');
    }
  });
});
