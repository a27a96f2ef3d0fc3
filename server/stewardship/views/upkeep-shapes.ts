import { sql } from 'kysely';
import { addAssetFields, assetOf, livingStates, partyOf } from '../../assets/index.js';
import { attachmentShape } from '../../attachments/index.js';
import { personOf } from '../../identity/index.js';
import { newestFirst, type Order } from '../../kernel/page.js';
import { column, type Field, money, ref, type Shape, type Sql, shape, toOne, toPage } from '../../kernel/shape.js';
import { proposalOf } from '../rules/upkeep-words.js';
import { nextRoundSql } from './rounds-sql.js';

const decimal =
  (name: string): Field =>
  (from) =>
    sql`trim_scale(${ref(from, name)})::text`;
const file: Field = toOne(
  () => attachmentShape,
  (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'attachment_id')}`,
);
const recorded = { by: personOf('recorded_by'), recordedAt: column('recorded_at'), isSample: column('sample') };

/** Rounds by the day on which they were due, the latest first. */
export const latestDueFirst: Order = [
  { read: (from) => ref(from, 'due_on'), type: 'date', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];
export const latestInspectedFirst: Order = [
  { read: (from) => ref(from, 'inspected_on'), type: 'date', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];

export const upkeepPlanShape: Shape = shape('UpkeepPlan', 'upkeep_plan', {
  asset: assetOf(),
  party: partyOf('party_id'),
  moneySource: column('money_source'),
  yearlyCost: money('yearly_cost_fen'),
  rhythm: column('rhythm'),
  duties: column('duties'),
  beginsOn: column('begins_on'),
  endsOn: column('ends_on'),
  endedReason: column('ended_reason'),
  nextDueOn: (from) => nextRoundSql(from),
  version: column('version'),
  ...recorded,
});

export const upkeepRecordShape: Shape = shape('UpkeepRecord', 'upkeep_record', {
  asset: assetOf(),
  plan: toOne(
    () => upkeepPlanShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'plan_id')}`,
  ),
  dueOn: column('due_on'),
  doneOn: column('done_on'),
  cost: money('cost_fen'),
  doneBy: column('done_by'),
  note: column('note'),
  proof: column('proof'),
  attachment: file,
  ...recorded,
});
upkeepPlanShape.fields['records'] = toPage(
  () => upkeepRecordShape,
  (from, to) => sql`${ref(to, 'plan_id')} = ${ref(from, 'id')}`,
  latestDueFirst,
);

const proposals = Object.entries(proposalOf).filter(([, move]) => move !== null);

export const inspectionShape: Shape = shape('Inspection', 'inspection', {
  asset: assetOf(),
  inspectedOn: column('inspected_on'),
  kind: column('kind'),
  finding: column('finding'),
  opinion: column('opinion'),
  quantityFound: decimal('quantity_found'),
  proposes: (from) =>
    sql`case ${ref(from, 'finding')} ${sql.join(
      proposals.map(([finding, move]) => sql`when ${sql.lit(finding)} then ${sql.lit(move)}`),
      sql` `,
    )} end`,
  proof: column('proof'),
  attachment: file,
  ...recorded,
});

const ofThis = (from: string, to: string): Sql => sql`${ref(to, 'asset_id')} = ${ref(from, 'asset_id')}`;
/** Until the day asked for, where one is. */
const until = (to: string, name: string, day: unknown): Sql[] => (day ? [sql`${ref(to, name)} <= ${String(day)}::date`] : []);

addAssetFields({
  upkeepPlan: (from, asked) =>
    toOne(
      () => upkeepPlanShape,
      (_, to) => sql`${ofThis(from, to)} and ${planHeldSql(to, asked.args['asOf'] as string | undefined)}`,
    )(from, asked),
  upkeepPlans: toPage(() => upkeepPlanShape, ofThis, newestFirst),
  upkeepRecords: toPage(
    () => upkeepRecordShape,
    ofThis,
    latestDueFirst,
    (to, { asOf }) => until(to, 'done_on', asOf),
  ),
  inspections: toPage(
    () => inspectionShape,
    ofThis,
    latestInspectedFirst,
    (to, { asOf }) => until(to, 'inspected_on', asOf),
  ),
  lastInspectedOn: (from, asked) =>
    sql`(select max(seen.inspected_on) from inspection as seen where seen.asset_id = ${ref(from, 'asset_id')}
      and ${sql.join([sql`true`, ...until('seen', 'inspected_on', asked.args['asOf'])], sql` and `)})`,
  nextUpkeepDueOn: (from) =>
    sql`(select ${nextRoundSql('open_plan')} from upkeep_plan as open_plan where open_plan.asset_id = ${ref(from, 'asset_id')} and open_plan.ends_on is null
      and ${ref(from, 'state')} in (${sql.join(livingStates.map((state) => sql.lit(state)))}))`,
});

/** Whether a plan stood on a day; without a day, whether it is open. */
export function planHeldSql(to: string, asOf: string | null | undefined): Sql {
  return asOf
    ? sql`${ref(to, 'begins_on')} <= ${asOf}::date and (${ref(to, 'ends_on')} is null or ${ref(to, 'ends_on')} >= ${asOf}::date)`
    : sql`${ref(to, 'ends_on')} is null`;
}
