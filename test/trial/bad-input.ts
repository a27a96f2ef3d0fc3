import { makeApp } from '../../server/app.js';
import { verifyChains } from '../../server/audit/index.js';
import { readConfig } from '../../server/config.js';
import { chanceOf } from '../../server/database/demo/chance.js';
import { checkInvariants } from '../../server/database/invariants.js';
import { asOwner } from '../../server/database/session.js';
import { makeSchema } from '../../server/schema.js';
import { tokenFor } from '../world/client.js';
import { openDemonstration } from '../world/demonstration.js';
import { codesIn, wrongWith } from './hostile/judged.js';
import { requestsOf } from './hostile/requests.js';
import type { Trial } from './trial.js';

const counts = { short: 400, whole: 10_000 };
const seed = 20_231_031;
/** One request keeps the one connection of the embedded store from everybody else; longer than this nobody waits. */
const slowestMs = 20_000;
/** Everybody asks in turn, each for so many requests; who was signed out or closed by an act is signed in again then. */
const requestsPerTurn = 50;

/** Generated operations and hostile requests: each is refused with a code or answered, and nothing of the inside is told. */
export const badInput: Trial = {
  name: 'bad-input',
  claim: 'No request, however broken or hostile, meets a fault of the server, a stack or SQL; each is refused with a code or answered.',
  async run(size, say) {
    const { orm, reset } = await openDemonstration();
    const app = await makeApp({ ...readConfig({}), logLevel: 'fatal' }, orm);
    try {
      const posts = await rows<{ person: string; id: string; role: string }>(
        `select distinct on (role) person_id as person, id, role from post where valid_to is null order by role, id`,
      );
      const known = {
        ids: (await rows<{ id: string }>(idsSql)).map(({ id }) => id),
        places: (await rows<{ code: string }>(`select code from place where code like '510824%' order by code limit 60`)).map(
          ({ code }) => code,
        ),
      };
      const causes: string[] = [];
      app.http.log.error = ((told: { err?: Error; incident?: string }) => {
        if (told.incident) causes.push(`${told.err?.stack?.split('\n').slice(0, 6).join(' | ')}`);
      }) as never;
      const next = requestsOf(await makeSchema(), chanceOf(seed), known);
      const wrong: string[] = [];
      const tally = { answered: 0, refused: 0 };
      const met = new Map<string, number>();
      const reached = new Set<string>();
      let slowest = { milliseconds: 0, what: '' };
      let proof: Record<string, string> = {};
      for (let count = 0; count < counts[size]; count += 1) {
        if (count % requestsPerTurn === 0) {
          reset();
          const post = posts[(count / requestsPerTurn) % (posts.length + 1)];
          proof = post ? { authorization: `Bearer ${await tokenFor(app, post.person)}`, 'x-xianjie-post': post.id } : {};
        }
        const { sort, method, url, headers, payload, roots } = next();
        const begun = performance.now();
        const answer = await app.http.inject({
          method,
          url,
          headers: { ...proof, ...headers },
          ...(payload === undefined ? {} : { payload }),
        });
        const answered = { status: answer.statusCode, text: answer.body, type: String(answer.headers['content-type'] ?? '') };
        const milliseconds = performance.now() - begun;
        if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what: `${sort} ${roots.join(', ')}` };
        const codes = codesIn(answered.text, answered.type);
        tally[codes.length > 0 || answered.status >= 400 ? 'refused' : 'answered'] += 1;
        for (const code of codes) met.set(code, (met.get(code) ?? 0) + 1);
        if (!codes.some((code) => code.startsWith('GRAPHQL_') || code === 'VERB_MUST_BE_PERMITTED'))
          for (const root of roots) reached.add(root);
        const fault = wrongWith(answered);
        if (fault)
          wrong.push(
            `${count} ${sort} ${method} ${url}: ${fault}\n    ${String(payload ?? '').slice(0, 700)}\n    ${answered.text.slice(0, 300)}`,
          );
      }
      say(`seed ${seed}: ${counts[size]} requests, ${tally.answered} answered, ${tally.refused} refused with ${met.size} different codes`);
      say(`${reached.size} different root fields got past the form and the verb table`);
      say(`slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.what})`);
      const broken = (await checkInvariants(orm))
        .filter(({ broken: found }) => found.length > 0)
        .map(({ invariant, broken: found }) => `${invariant.name}: ${found[0]}`);
      const torn = (await asOwner(orm, verifyChains))
        .filter(({ broken: found }) => found)
        .map(({ county, broken: found }) => `${county}: ${found}`);
      say(`after it: ${broken.length} broken invariants, ${torn.length} broken chains`);
      const faults = [...wrong, ...causes, ...broken, ...torn];
      if (faults.length > 0) throw new Error(`${wrong.length} wrong answers\n${faults.slice(0, 40).join('\n')}`);
      if (slowest.milliseconds > slowestMs) throw new Error(`A request kept the server busy for ${Math.round(slowest.milliseconds)} ms.`);
      if (tally.answered < counts[size] / 20) throw new Error('Hardly anything was answered: the requests are not what they should be.');
    } finally {
      await app.close();
    }

    function rows<Row>(sql: string): Promise<Row[]> {
      return asOwner(orm, (em) => em.execute<Row[]>(sql)) as Promise<Row[]>;
    }
  },
};

const nouns = [
  'project',
  'notice',
  'fund_document',
  'fund_line',
  'allocation',
  'claim',
  'contract',
  'asset',
  'person',
  'post',
  'attachment',
  'disposal',
];
const idsSql = nouns.map((noun) => `(select id from ${noun} order by id limit 12)`).join(' union all ');
