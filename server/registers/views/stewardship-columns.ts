import { sql } from 'kysely';
import { type AssetMoment, ofAsset, partyOf, partyShape } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { type Order, pageSql } from '../../kernel/page.js';
import {
  type Asked,
  below,
  column,
  type Field,
  money,
  objectSql,
  ref,
  type Shape,
  type Sql,
  toList,
  toOne,
  yuanSql,
} from '../../kernel/shape.js';
import { recordedBy } from './asked-register.js';

const ofThis = (from: string, to: string): Sql => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')}`;

const contractShape: Shape = {
  type: 'RegisterContract',
  table: 'lease',
  fields: {
    id: column('id'),
    kind: column('kind'),
    operator: partyOf('lessee_party_id'),
    number: column('number'),
    beginsOn: column('begins_on'),
    endsOn: (from) => sql`least(${ref(from, 'ends_on')}, ${ref(from, 'closed_on')})`,
    yearlyRent: (from) => yuanSql(yearly(from)),
    guaranteedIncome: (from) => sql`case when ${ref(from, 'guaranteed')} then ${yuanSql(yearly(from))} end`,
  },
};
const yearly = (from: string): Sql =>
  sql`${ref(from, 'rent_fen')} * case ${ref(from, 'rhythm')} when 'MONTHLY' then 12 when 'QUARTERLY' then 4 when 'HALF_YEARLY' then 2 else 1 end`;

/** The contracts in force on the day. */
export const contractsOf = (day: LocalDate, moment: AssetMoment): Field =>
  toList(
    () => contractShape,
    (from, to) => sql`${ofThis(from, to)} and ${ref(to, 'begins_on')} <= ${day}::date
      and least(${ref(to, 'ends_on')}, ${ref(to, 'closed_on')}) >= ${day}::date and ${recordedBy(to, moment)}`,
    (to) => sql`${ref(to, 'begins_on')}, ${ref(to, 'id')}`,
  );

/** A sum over books that only offices see: null, and not zero, for who does not see the asset's books at all. */
const summed =
  (sum: (from: string) => Sql): Field =>
  (from) =>
    sql`case when exists (select from asset_event as event where event.asset_id = ${ref(from, 'asset_id')}) then ${yuanSql(sql`coalesce(${sum(from)}, 0)`)} end`;

const received =
  (day: LocalDate, moment: AssetMoment, since: Sql) =>
  (from: string): Sql =>
    sql`(select sum(income.amount_fen) from income where income.asset_id = ${ref(from, 'asset_id')}
      and income.received_on between ${since} and ${day}::date and ${recordedBy('income', moment)})`;

const paidOut = (from: string, day: LocalDate, { knownAt }: AssetMoment): Sql =>
  sql`distribution where distribution.asset_id = ${ref(from, 'asset_id')} and distribution.state = 'PAID' and distribution.paid_on <= ${day}::date
    and ${
      knownAt
        ? sql`exists (select from distribution_act as act where act.distribution_id = distribution.id and act.to_state = 'PAID' and act.recorded_at <= ${knownAt}::timestamptz)`
        : sql`true`
    }`;

const recipientShape: Shape = {
  type: 'RegisterRecipient',
  table: 'distribution_share',
  fields: { id: column('id'), use: column('use'), recipient: column('recipient'), amount: money('amount_fen') },
};
const largestFirst: Order = [
  { read: (from) => ref(from, 'amount_fen'), type: 'bigint', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];

export const incomeFields = (day: LocalDate, moment: AssetMoment): Record<string, Field> => ({
  incomeOfYear: summed(received(day, moment, sql`date_trunc('year', ${day}::date)::date`)),
  incomeInAll: summed(received(day, moment, sql`'-infinity'::date`)),
  distributed: summed((from) => sql`(select sum(distribution.amount_fen) from ${paidOut(from, day, moment)})`),
  recipients: (from: string, asked: Asked) => {
    const to = below(from);
    const last = sql`(select distribution.id from ${paidOut(from, day, moment)} order by distribution.paid_on desc, distribution.id desc limit 1)`;
    return pageSql(recipientShape, to, asked, { where: [sql`${ref(to, 'distribution_id')} = ${last}`], order: largestFirst });
  },
});

/** The plan of upkeep that ran on the day. */
const plan = (from: string, what: string, day: LocalDate, moment: AssetMoment): Sql =>
  sql`(select ${sql.ref(`plan.${what}`)} from upkeep_plan as plan where plan.asset_id = ${ref(from, 'asset_id')} and plan.begins_on <= ${day}::date
    and (plan.ends_on is null or plan.ends_on >= ${day}::date) and ${recordedBy('plan', moment)})`;

export const upkeepFields = (day: LocalDate, moment: AssetMoment): Record<string, Field> => ({
  // Who keeps it up by the plan of the day; where there is none, whom the asset itself names.
  upkeepHolder: (from, asked) => {
    const to = below(from);
    return sql`(select ${objectSql(partyShape, to, asked)} from party as ${sql.ref(to)}
      where ${ref(to, 'id')} = coalesce(${plan(from, 'party_id', day, moment)}, ${ofAsset('upkeep_party_id')(from, asked)}))`;
  },
  upkeepMoneySource: (from) => plan(from, 'money_source', day, moment),
});

const inspection =
  (what: string, day: LocalDate, moment: AssetMoment): Field =>
  (from) =>
    sql`(select ${sql.ref(`last.${what}`)} from inspection as last where last.asset_id = ${ref(from, 'asset_id')} and last.inspected_on <= ${day}::date
      and ${recordedBy('last', moment)} order by last.inspected_on desc, last.id desc limit 1)`;

export const inspectionFields = (day: LocalDate, moment: AssetMoment): Record<string, Field> => ({
  lastInspectedOn: inspection('inspected_on', day, moment),
  lastFinding: inspection('finding', day, moment),
});

/** What an act on the disposal brought, once the act was known. */
const onceKnown = (to: string, state: string, { knownAt }: AssetMoment): Sql =>
  knownAt
    ? sql`exists (select from disposal_act as act where act.disposal_id = ${ref(to, 'id')} and act.to_state = ${state} and act.recorded_at <= ${knownAt}::timestamptz)`
    : sql`true`;

/** The disposal that the county had approved by the day and that was not dropped. */
export const disposalOf =
  (day: LocalDate, moment: AssetMoment): Field =>
  (from, asked) => {
    const completed = completedBy(day, moment);
    return toOne(
      () => ({
        type: 'RegisterDisposal',
        table: 'disposal',
        fields: {
          id: column('id'),
          kind: column('kind'),
          documentNumber: column('document_number'),
          approvedOn: column('approved_on'),
          completedOn: (to) => completed(to, ref(to, 'completed_on')),
          proceeds: (to) => completed(to, yuanSql(ref(to, 'proceeds_fen'))),
        },
      }),
      (
        _,
        to,
      ) => sql`${ofThis(from, to)} and ${ref(to, 'approved_on')} <= ${day}::date and (${ref(to, 'closed_on')} is null or ${ref(to, 'closed_on')} > ${day}::date)
        and ${onceKnown(to, 'COUNTY_APPROVED', moment)} order by ${ref(to, 'approved_on')} desc, ${ref(to, 'id')} desc`,
    )(from, asked);
  };

function completedBy(day: LocalDate, moment: AssetMoment) {
  return (to: string, value: Sql): Sql =>
    sql`case when ${ref(to, 'completed_on')} <= ${day}::date and ${onceKnown(to, 'COMPLETED', moment)} then ${value} end`;
}
