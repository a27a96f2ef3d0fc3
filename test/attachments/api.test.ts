import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { attachmentRoutes, attachments, subjectPlace } from '../../server/attachments/index.js';
import { makeContext } from '../../server/context.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { type Door, openDoor } from '../world/door.js';
import { type PersonKey, settlePeople, shiling } from '../world/people.js';
import { type World, worldOver } from '../world/world.js';
import { csv, office, pdf, png, program } from './files.js';

const maxFileBytes = 200_000;
let door: Door;
let world: World;
let http: FastifyInstance;
let subjectId: string;

beforeAll(async () => {
  door = await openDoor();
  world = worldOver(door.database, await settlePeople(door.database.orm), '2023-06-01');
  const [place] = await world.rows<{ id: string }>('select id from place where code = ? and valid_to is null', [shiling]);
  subjectId = place?.id as string;
  http = Fastify({ bodyLimit: 16_384 });
  const viewerOf = (name: unknown): Viewer => (typeof name === 'string' ? (world.people[name as PersonKey] as Viewer) : publicViewer);
  await attachmentRoutes(
    http,
    async (request) =>
      makeContext({
        orm: world.orm,
        viewer: viewerOf(request.headers['x-test-person']),
        clock: world.clock,
        sessionToken: null,
        settings: { secureCookies: false, refuseSamplePasswords: false },
        reply: { setCookie: () => undefined },
      }),
    { maxFileBytes },
  );
});
afterAll(async () => {
  await http?.close();
  await door?.close();
});
beforeEach(clear);

async function clear() {
  for (const table of ['attachment_withdrawal', 'attachment_content', 'attachment']) await world.rows(`delete from ${table}`);
}

interface Upload {
  readonly by?: PersonKey | null;
  readonly fields?: Record<string, string>;
  readonly name?: string;
  readonly type?: string;
  readonly bytes?: Uint8Array;
  readonly headers?: Record<string, string>;
  readonly files?: number;
}

async function upload({
  by = 'shilingClerk',
  fields = {},
  name = '会议记录.pdf',
  type = 'application/pdf',
  bytes = pdf,
  headers,
  files = 1,
}: Upload) {
  const form = new FormData();
  for (const [key, value] of Object.entries({ subjectNoun: 'place', subjectId, kind: 'MEETING_RECORD', ...fields }))
    form.append(key, value);
  for (let file = 0; file < files; file += 1) form.append('file', new Blob([bytes], { type }), name);
  const encoded = new Response(form);
  const answer = await http.inject({
    method: 'POST',
    url: '/attachments',
    headers: {
      'content-type': encoded.headers.get('content-type') ?? '',
      ...(by ? { 'x-test-person': by } : {}),
      ...(headers ?? { 'x-xianjie-request': '1' }),
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
  return { status: answer.statusCode, ...(answer.json() as { id: string; sha256: string }) };
}

const download = (id: string, by: PersonKey | null = 'shilingClerk', headers: Record<string, string> = {}) =>
  http.inject({ method: 'GET', url: `/attachments/${id}`, headers: { ...(by ? { 'x-test-person': by } : {}), ...headers } });

describe('uploading', () => {
  test('keeps the file byte for byte, with its digest, and gives it back as a download', async () => {
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const kept = await upload({ name: '狮岭村 会议记录(1).pdf' });
    expect(kept).toMatchObject({
      status: 201,
      url: `/attachments/${kept.id}`,
      mediaType: 'application/pdf',
      sizeBytes: pdf.length,
      sha256,
    });
    const answer = await download(kept.id);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(pdf)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="___ ____(1).pdf"; filename*=UTF-8''%E7%8B%AE%E5%B2%AD%E6%9D%91%20%E4%BC%9A%E8%AE%AE%E8%AE%B0%E5%BD%95%281%29.pdf`,
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    });
    expect((await download(kept.id, 'shilingClerk', { 'if-none-match': `"${sha256}"` })).statusCode).toBe(304);
  });

  test.each<[string, string, string, Uint8Array]>([
    ['a photo', '照片.png', 'image/png', png],
    ['a list in UTF-8', '名单.csv', 'text/csv', csv],
    ['a workbook', '预算.xlsx', 'application/octet-stream', office('spreadsheetml.sheet')],
    ['a file far above the limit of other requests', '大.txt', 'text/plain', Buffer.alloc(maxFileBytes, 'a')],
  ])('takes %s', async (_, name, type, bytes) => {
    const { status, id } = await upload({ name, type, bytes });
    expect(status).toBe(201);
    expect((await download(id)).rawPayload.equals(bytes)).toBe(true);
  });

  test('the same file on the same case is the same attachment; of another kind it is another', async () => {
    const first = await upload({});
    expect((await upload({ name: '另一个名字.pdf' })).id).toBe(first.id);
    const [one, other] = await Promise.all([upload({ fields: { kind: 'MINUTES' } }), upload({ fields: { kind: 'MINUTES' } })]);
    expect(one.id).toBe(other.id);
    expect(one.id).not.toBe(first.id);
  });

  test('the same request key answers the first upload, with another file it is refused', async () => {
    const fields = { requestKey: 'upload-0001' };
    const first = await upload({ fields });
    expect((await upload({ fields })).id).toBe(first.id);
    expect(await upload({ fields, bytes: Buffer.concat([pdf, Buffer.from('\n')]) })).toMatchObject({
      status: 409,
      code: 'REQUEST_KEY_MUST_BE_FRESH',
    });
  });

  test.each<[string, Upload, number, string]>([
    ['nobody', { by: null }, 401, 'SIGN_IN_MUST_COME_FIRST'],
    ['an overseer', { by: 'overseer' }, 403, 'VERB_MUST_BE_PERMITTED'],
    ['an administrator', { by: 'administrator' }, 403, 'VERB_MUST_BE_PERMITTED'],
    ['a forged form of another site', { headers: { cookie: 'xianjie_session=x' } }, 403, 'REQUEST_MUST_COME_FROM_A_PAGE_OF_OURS'],
    ['a case outside the area', { by: 'jinlingClerk' }, 404, 'SUBJECT_MUST_EXIST'],
    ['an unknown case', { fields: { subjectId: newId() } }, 404, 'SUBJECT_MUST_EXIST'],
    ['an unknown noun', { fields: { subjectNoun: 'poem' } }, 400, 'SUBJECT_MUST_BE_OF_A_KNOWN_NOUN'],
    ['an unknown kind', { fields: { kind: 'POEM' } }, 400, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a day that never was', { fields: { takenOn: '2023-02-30' } }, 400, 'INPUT_MUST_BE_WELL_FORMED'],
    ['a photo of tomorrow', { fields: { takenOn: '2023-06-02' } }, 400, 'PHOTO_DAY_MUST_NOT_LIE_AHEAD'],
    ['no file', { files: 0 }, 400, 'FILE_MUST_BE_GIVEN'],
    ['two files', { files: 2 }, 400, 'FILE_MUST_BE_GIVEN'],
    ['an empty file', { bytes: Buffer.alloc(0) }, 400, 'FILE_MUST_NOT_BE_EMPTY'],
    ['a program', { name: 'a.exe', type: 'application/x-msdownload', bytes: program }, 415, 'FILE_TYPE_MUST_BE_ALLOWED'],
    ['a program called pdf', { bytes: program }, 415, 'FILE_MUST_MATCH_ITS_TYPE'],
    ['a byte too much', { name: 'a.txt', type: 'text/plain', bytes: Buffer.alloc(maxFileBytes + 1, 'a') }, 413, 'FILE_MUST_FIT_SIZE'],
    ['a name without an ending', { name: 'passwd' }, 400, 'FILE_NAME_MUST_BE_GIVEN'],
  ])('refuses %s', async (_, given, status, code) => {
    expect(await upload(given)).toMatchObject({ status, code, refusal: { code } });
    expect(await world.rows('select count(*)::int as n from attachment')).toEqual([{ n: 0 }]);
  });

  test('a body that is no form is refused in the same words', async () => {
    const answer = await http.inject({
      method: 'POST',
      url: '/attachments',
      headers: { 'content-type': 'application/json', 'x-xianjie-request': '1', 'x-test-person': 'shilingClerk' },
      payload: '{}',
    });
    expect(answer.json()).toMatchObject({ code: 'INPUT_MUST_BE_WELL_FORMED' });
  });

  test('the audit entry names the file and does not hold it', async () => {
    const { id } = await upload({ bytes: Buffer.concat([pdf, Buffer.from('SECRET-CONTENT')]) });
    const [entry] = await world.rows<{ content: string }>(
      'select content from audit_entry join audit_touch on entry_id = audit_entry.id where object_id = ?',
      [id],
    );
    expect(entry?.content).toMatch(/会议记录\.pdf/);
    expect(entry?.content).not.toMatch(/SECRET|U0VDUkVU/);
    expect(entry?.content.length).toBeLessThan(3_000);
  });
});

describe('downloading', () => {
  test.each<[PersonKey | null, number]>([
    ['shilingClerk', 200],
    ['yunfengReviewer', 200],
    ['keeper', 200],
    ['auditor', 200],
    ['overseer', 200],
    ['jinlingClerk', 404],
    ['bailiReviewer', 404],
    ['administrator', 404],
    [null, 401],
  ])('%s gets %i', async (who, status) => {
    const { id } = await upload({});
    expect((await download(id, who)).statusCode).toBe(status);
  });

  test.each([newId(), 'x', '..%2f..%2fetc%2fpasswd'])('an unknown id %s is refused', async (id) => {
    expect((await download(id)).json()).toMatchObject({ code: 'ATTACHMENT_MUST_EXIST' });
  });

  test('a content that was tampered with is never served, and the books name it', async () => {
    const { id } = await upload({});
    const broken = () => world.rows<{ broken: string }>(attachments.invariants[0]?.sql as string);
    expect(await broken()).toEqual([]);
    await expect(world.rows(`update attachment_content set bytes = 'x' where attachment_id = ?`, [id])).rejects.toThrow(/has_its_digest/);
    await asOwner(world.orm, async (em) => {
      await em.execute('alter table attachment_content drop constraint attachment_content_has_its_digest');
      await em.execute(`update attachment_content set bytes = 'x' where attachment_id = ?`, [id]);
    });
    const answer = await download(id);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ code: 'INCIDENT' });
    expect(await broken()).toEqual([{ broken: `attachment ${id}` }]);
    await clear();
    await world.rows(
      `alter table attachment_content add constraint attachment_content_has_its_digest check (encode(sha256(bytes), 'hex') = sha256)`,
    );
  });

  test('nobody changes or removes a file', async () => {
    const { id } = await upload({});
    for (const viewer of [world.people.shilingClerk, world.people.keeper, publicViewer]) {
      for (const statement of [
        `delete from attachment where id = '${id}'`,
        `update attachment_content set bytes = '' where attachment_id = '${id}'`,
      ]) {
        await expect(asViewer(world.orm, viewer, (em) => em.execute(statement))).rejects.toThrow(/permission denied/);
      }
    }
  });
});

describe('in the schema', () => {
  const list = `query ($subjectId: ID!, $kind: AttachmentKind, $all: Boolean) {
    attachments(subjectId: $subjectId, kind: $kind, withWithdrawn: $all) { totalCount nodes {
      id name kind mediaType size sha256 url takenOn uploadedBy { name } place { name } withdrawal { reason withdrawnOn withdrawnBy { name } } } } }`;
  const withdraw = 'mutation ($input: WithdrawAttachmentInput!) { withdrawAttachment(input: $input) { id withdrawal { reason } } }';

  test('lists the files of a case to those who see it, in one statement', async () => {
    const record = await upload({});
    const photo = await upload({ name: '照片.png', type: 'image/png', bytes: png, fields: { kind: 'PHOTO', takenOn: '2023-05-30' } });
    const { data, reads } = await door.ask(list, { subjectId }, world.people.keeper);
    expect(reads).toBe(1);
    expect(data.attachments).toMatchObject({
      totalCount: 2,
      nodes: [
        {
          id: photo.id,
          kind: 'PHOTO',
          size: png.length,
          takenOn: '2023-05-30',
          url: `/attachments/${photo.id}`,
          uploadedBy: { name: '罗文书' },
        },
        { id: record.id, sha256: record.sha256, withdrawal: null },
      ],
    });
    expect((await door.ask(list, { subjectId, kind: 'PHOTO' }, world.people.keeper)).data.attachments.totalCount).toBe(1);
    expect((await door.ask(list, { subjectId }, world.people.jinlingClerk)).data.attachments).toEqual({ totalCount: 0, nodes: [] });
    expect((await door.ask(list, { subjectId })).code).toBe('SIGN_IN_MUST_COME_FIRST');
    expect((await door.ask(list, { subjectId: 'x' }, world.people.keeper)).code).toBe('INPUT_MUST_BE_WELL_FORMED');
  });

  test('a withdrawn file leaves the list, stays readable and does not come back', async () => {
    const { id } = await upload({});
    const input = { attachmentId: id, reason: '传错了项目' };
    expect((await door.ask(withdraw, { input }, world.people.yunfengReviewer)).code).toBe('ATTACHMENT_MUST_BE_WITHDRAWN_BY_ITS_UPLOADER');
    expect((await door.ask(withdraw, { input }, world.people.jinlingClerk)).code).toBe('ATTACHMENT_MUST_EXIST');
    expect((await door.ask(withdraw, { input: { ...input, reason: '' } }, world.people.shilingClerk)).code).toBe(
      'INPUT_MUST_BE_WELL_FORMED',
    );
    expect((await door.ask(withdraw, { input }, world.people.shilingClerk)).data.withdrawAttachment).toEqual({
      id,
      withdrawal: { reason: '传错了项目' },
    });
    expect((await door.ask(withdraw, { input }, world.people.shilingClerk)).code).toBe('ATTACHMENT_MUST_NOT_BE_WITHDRAWN');
    expect((await door.ask(list, { subjectId }, world.people.keeper)).data.attachments.totalCount).toBe(0);
    const { data } = await door.ask(list, { subjectId, all: true }, world.people.keeper);
    expect(data.attachments.nodes).toMatchObject([{ id, withdrawal: { withdrawnOn: '2023-06-01', withdrawnBy: { name: '罗文书' } } }]);
    expect((await download(id)).statusCode).toBe(200);
    expect(await upload({})).toMatchObject({ status: 400, code: 'FILE_MUST_NOT_HAVE_BEEN_WITHDRAWN' });
  });
});

test('a noun is registered once', () => {
  expect(() => subjectPlace.register('place', async () => null)).toThrow(/registered twice/);
  expect(subjectPlace.nouns()).toEqual(expect.arrayContaining(['place', 'notice']));
});
