import { randomBytes } from 'node:crypto';
import type { Answer, Client } from '../../client/index.js';
import type { App } from '../../server/app.js';
import { verifyChains } from '../../server/audit/index.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { asOwner } from '../../server/database/session.js';
import { daysAfter, type LocalDate } from '../../server/kernel/clock.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { clientFor, openApp, tokenFor } from '../world/client.js';
import type { PersonKey } from '../world/people.js';
import { openWorld, type World } from '../world/world.js';

/** A tale is told through the API alone, by the people who would act, each with an own client and an own token. */
export interface Tale {
  readonly world: World;
  readonly app: App;
  as(key: PersonKey): Promise<Client>;
  /** Uploads a small file about an object, as the server's page would, and answers its id. */
  upload(key: PersonKey, subject: { noun: string; id: string; kind: string; name: string }): Promise<string>;
  on(date: LocalDate): void;
  daysLater(days: number): void;
  close(): Promise<void>;
}

export async function beginTale(date: LocalDate): Promise<Tale> {
  const world = await openWorld(date);
  const app = await openApp(world);
  const clients = new Map<PersonKey, Promise<Client>>();
  const tokens = new Map<PersonKey, Promise<string>>();
  const viewer = (key: PersonKey): Viewer => world.people[key];
  const kept = <Value>(store: Map<PersonKey, Promise<Value>>, key: PersonKey, make: () => Promise<Value>) => {
    const known = store.get(key) ?? make();
    store.set(key, known);
    return known;
  };
  return {
    world,
    app,
    as: (key) => kept(clients, key, () => clientFor(app, viewer(key))),
    async upload(key, { noun, id, kind, name }) {
      const token = await kept(tokens, key, () => tokenFor(app, viewer(key).personId as string));
      const border = `border${randomBytes(8).toString('hex')}`;
      const field = (field: string, value: string) => `--${border}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`;
      const head = `--${border}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/png\r\n\r\n`;
      const body = Buffer.concat([
        Buffer.from(field('subjectNoun', noun) + field('subjectId', id) + field('kind', kind) + head),
        onePixel,
        Buffer.from(`\r\n--${border}--\r\n`),
      ]);
      const answer = await app.http.inject({
        method: 'POST',
        url: '/attachments',
        headers: {
          authorization: `Bearer ${token}`,
          'x-xianjie-post': viewer(key).postId as string,
          'content-type': `multipart/form-data; boundary=${border}`,
        },
        payload: body,
      });
      if (answer.statusCode !== 201) throw new Error(`The upload was answered with ${answer.statusCode}: ${answer.body}`);
      return (answer.json() as { id: string }).id;
    },
    on: (next) => world.clock.moveTo(next),
    daysLater: (days) => world.clock.moveTo(daysAfter(world.clock.today(), days, 'CALENDAR')),
    close: () => app.close(),
  };
}

// The smallest PNG: one transparent point. Each photo gets a text of its own behind the end mark, so that no two are the same file.
const onePixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');

/** The data of an answer; a refusal where the tale expects none fails the test with its sentence. */
export function told<Data>(answer: Answer<Data>): Data {
  if (answer.ok) return answer.data;
  throw new Error(`${answer.refusal.code}: ${answer.refusal.message.zh} ${JSON.stringify(answer.refusal.facts)}`);
}

/** The code of a refusal; an answer where the tale expects a refusal fails the test. */
export function refusedWith(answer: Answer<unknown>): string {
  if (!answer.ok) return answer.refusal.code;
  throw new Error(`Not refused: ${JSON.stringify(answer.data).slice(0, 300)}`);
}

/** After a tale: every invariant holds and every chain is whole. Answers how many of each were looked at. */
export async function closeBooks({ world }: Pick<Tale, 'world'>): Promise<{ invariants: number; entries: number }> {
  const verdicts = await checkInvariants(world.orm);
  const broken = verdicts
    .filter((verdict) => verdict.broken.length > 0)
    .map(({ invariant, broken: rows }) => `${invariant.name}: ${rows[0]}`);
  const chains = await asOwner(world.orm, verifyChains);
  const breaks = chains.filter((chain) => chain.broken).map((chain) => `${chain.county}: ${chain.broken}`);
  if (broken.length + breaks.length > 0) throw new Error([...broken, ...breaks].join('\n'));
  return { invariants: verdicts.length, entries: chains.reduce((sum, chain) => sum + chain.entries, 0) };
}
