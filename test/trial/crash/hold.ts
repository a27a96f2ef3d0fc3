import { verifyChains } from '../../../server/audit/index.js';
import { checkInvariants } from '../../../server/database/invariants.js';
import type { Orm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';
import type { Acknowledged, Journal } from './journal.js';

/** Which table keeps what a verb brings, one row for each: so that nothing is done twice and nothing is lost. */
const rowsOf: Readonly<Record<string, string>> = {
  allocate: 'select id from allocation',
  release: 'select id from disbursement',
  draftClaim: 'select id from claim',
  payClaim: 'select id from payment',
  fileObjection: 'select id from objection',
  uploadAttachment: 'select attachment_id as id from attachment_content',
  submitClaim: `select claim_id as id from claim_act where move = 'submitClaim'`,
  checkClaim: `select claim_id as id from claim_act where move = 'checkClaim'`,
  approveClaim: `select claim_id as id from claim_act where move = 'approveClaim'`,
};

/** Asks again with the same keys: each must answer what it answered. */
export async function repeatsAnswerAlike(journal: Journal, acknowledged: readonly Acknowledged[]): Promise<void> {
  for (const { request, answer } of acknowledged) {
    const again = await journal.send(request);
    if (JSON.stringify(again) === JSON.stringify(answer)) continue;
    throw new Error(`${request.verb} ${request.key} was acknowledged with ${JSON.stringify(answer)}, now ${JSON.stringify(again)}`);
  }
}

/** Every acknowledged request has its key with that answer and exactly one entry in the chain; no key stands without an answer. */
export async function keysAreWhole(orm: Orm, acknowledged: readonly Acknowledged[]): Promise<void> {
  const signed = acknowledged.filter(({ request, answer }) => request.by && 'id' in answer);
  const expected = JSON.stringify(signed.map(({ request, answer }) => ({ key: request.key, id: (answer as { id: string }).id })));
  const wrong = await asOwner(orm, (em) =>
    em.execute<{ wrong: string }[]>(
      `with expected as (select * from json_to_recordset(?::json) as e (key text, id text)),
        entry as (select content::jsonb ->> 'requestKey' as key, count(*) as n from audit_entry
          where content::jsonb ->> 'requestKey' in (select key from expected) group by 1)
       select 'lost or other: ' || expected.key as wrong from expected left join request_key known on known.key = expected.key
         where known.answer ->> 'id' is distinct from expected.id
       union all select expected.key || ' has ' || coalesce(entry.n, 0) || ' entries' from expected left join entry using (key) where coalesce(entry.n, 0) <> 1
       union all select 'half done: ' || key from request_key where answer is null`,
      [expected],
    ),
  );
  if (wrong.length)
    throw new Error(
      wrong
        .slice(0, 5)
        .map((row) => row.wrong)
        .join('; '),
    );
}

/** Invariants, chain, and of every sort of act exactly the rows that were acknowledged. Answers what was counted. */
export async function allHolds(orm: Orm, journal: Journal): Promise<string> {
  await keysAreWhole(orm, journal.acknowledged);
  const verdicts = await checkInvariants(orm);
  const broken = verdicts.filter((verdict) => verdict.broken.length);
  if (broken.length) throw new Error(`Broken: ${broken.map(({ invariant, broken }) => `${invariant.name} ${broken[0]}`).join('; ')}`);
  const chains = await asOwner(orm, verifyChains);
  const torn = chains.filter((chain) => chain.broken);
  if (torn.length || !chains.length) throw new Error(`Chain broken: ${JSON.stringify(torn)}`);
  return `${verdicts.length} invariants hold, ${chains.reduce((sum, { entries }) => sum + Number(entries), 0)} entries of the chain verify`;
}

/** When all hands rest: the rows of each verb are those acknowledged, no more and no fewer. */
export async function rowsAreThoseAcknowledged(orm: Orm, journal: Journal): Promise<string> {
  const counts: string[] = [];
  for (const [verb, sql] of Object.entries(rowsOf)) {
    const rows = (await asOwner(orm, (em) => em.execute<{ id: string }[]>(sql))).map(({ id }) => id).sort();
    const told = journal.acknowledged.flatMap(({ request, answer }) => (request.verb === verb && 'id' in answer ? [answer.id] : [])).sort();
    if (rows.join() !== told.join()) throw new Error(`${verb}: ${rows.length} rows in the store, ${told.length} acknowledged, or others`);
    counts.push(`${verb} ${rows.length}`);
  }
  return counts.join(', ');
}
