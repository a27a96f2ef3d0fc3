import { sql } from 'kysely';
import { ref, type Sql, yuanSql } from '../../../kernel/shape.js';
import { held, inScope, told } from './scope.js';

const ofProject = { subject: ref('project', 'id'), project: ref('project', 'id'), place: ref('project', 'place_code') };
const name = ref('project', 'name');

// What assets are now made of a project's money. An asset that was split or merged goes on in others and is not counted twice.
const formed: Sql = sql`select coalesce(sum(origin.fen), 0)::bigint as fen, count(origin.id) as assets, min(origin.valid_from) as first_on
  from asset_origin origin join asset_version version on version.asset_id = origin.asset_id and ${held('version')}
  where origin.project_id = project.id and ${held('origin')} and version.state not in ('SPLIT', 'MERGED')`;

/** Settled projects whose assets and expensed part do not make the settlement, or whose formation says something else. */
export const valueNotSettlement: Sql = sql`select ${told({
  ...ofProject,
  since: sql`coalesce(formation.formed_on, formed.first_on)`,
  fen: sql`settlement.amount_fen - formed.fen - coalesce(formation.expensed_fen, 0)`,
  facts: {
    name,
    settlement: yuanSql(sql`settlement.amount_fen`),
    formed: yuanSql(sql`formed.fen`),
    expensed: yuanSql(sql`coalesce(formation.expensed_fen, 0)`),
  },
})}
  from scope join settlement on ${inScope('settlement')} and settlement.settled_on <= scope.as_of
  join project on project.id = settlement.project_id
  left join project_formation formation on formation.project_id = project.id and formation.formed_on <= scope.as_of
  cross join lateral (${formed}) as formed
  where (formation.id is not null or formed.assets > 0)
    and (settlement.amount_fen <> formed.fen + coalesce(formation.expensed_fen, 0) or formation.formed_fen <> formed.fen)`;

/** Settled projects of which no asset is registered, and that do not say why. */
export const settledWithoutAssets: Sql = sql`select ${told({
  ...ofProject,
  since: ref('settlement', 'settled_on'),
  fen: ref('settlement', 'amount_fen'),
  facts: { name, settlement: yuanSql(sql`settlement.amount_fen`) },
})}
  from scope join settlement on ${inScope('settlement')} and settlement.settled_on <= scope.as_of
  join project on project.id = settlement.project_id and project.forms_no_asset_reason is null
  where not exists (select from project_formation formation where formation.project_id = project.id and formation.formed_on <= scope.as_of)
    and not exists (select from asset_origin origin where origin.project_id = project.id and ${held('origin')})`;

// What was paid by the day and not taken back by it.
const paidBy = (project: Sql): Sql => sql`select coalesce(sum(payment.amount_fen), 0) as fen, max(payment.paid_on) as last_on from payment
  where payment.project_id = ${project} and payment.paid_on <= scope.as_of
    and not exists (select from fund_reversal reversal where reversal.subject_id = payment.id and reversal.reversed_on <= scope.as_of)`;

const contracted: Sql = sql`select coalesce(sum(contract.amount_fen), 0) + coalesce((select sum(supplement.amount_fen) from contract_supplement supplement
    where supplement.project_id = project.id and supplement.signed_on <= scope.as_of), 0) as fen
  from contract where contract.project_id = project.id and contract.signed_on <= scope.as_of`;

/** Unsettled projects to which more was paid than contract × physical progress × the policy’s cap, as funds invariant 4 counts it. */
export const paidBeyondProgress: Sql = sql`select ${told({
  ...ofProject,
  since: sql`paid.last_on`,
  fen: sql`paid.fen - floor(allowed.fen)`,
  facts: {
    name,
    paid: yuanSql(sql`paid.fen`),
    contract: yuanSql(sql`contracted.fen`),
    percent: sql`(physical.percent::numeric(8, 2))::text`,
  },
})}
  from scope join project on ${inScope('project')} and exists (select from payment where payment.project_id = project.id)
    and not exists (select from settlement where settlement.project_id = project.id and settlement.settled_on <= scope.as_of)
  join term on term.county_code = project.county_code
  cross join lateral (${paidBy(sql`project.id`)}) as paid
  cross join lateral (${contracted}) as contracted
  cross join lateral (select coalesce(physical_percent(project.id, scope.as_of), 0) as percent) as physical
  cross join lateral (select contracted.fen * physical.percent / 100 * term.progress_cap / 100 as fen) as allowed
  where contracted.fen > 0 and paid.fen > allowed.fen`;

/** Settled projects of which more than the retention (rounded up to the fen) is unpaid, beyond the days allowed since settlement. */
export const builtButUnpaid: Sql = sql`select ${told({
  ...ofProject,
  since: ref('settlement', 'settled_on'),
  fen: sql`settlement.amount_fen - retained.fen - paid.fen`,
  facts: {
    name,
    settlement: yuanSql(sql`settlement.amount_fen`),
    retention: yuanSql(sql`retained.fen`),
    limit: ref('term', 'pay'),
  },
})}
  from scope join settlement on ${inScope('settlement')}
  join project on project.id = settlement.project_id
  join term on term.county_code = project.county_code and settlement.settled_on < term.pay_before
  cross join lateral (select coalesce(ceil(settlement.amount_fen * sum(contract.amount_fen * contract.retention_percent) / nullif(sum(contract.amount_fen), 0) / 100), 0) as fen
    from contract where contract.project_id = project.id) as retained
  cross join lateral (${paidBy(sql`project.id`)}) as paid
  where paid.fen < settlement.amount_fen - retained.fen`;
