import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { personOf } from '../../identity/index.js';
import { column, type Field, money, ref, type Shape, type Sql, shape, toList, toOne, yuanSql } from '../../kernel/shape.js';
import { projectOf } from './project-shape.js';

/** A decimal without needless zeros. */
export const decimal =
  (name: string): Field =>
  (from) =>
    sql`trim_scale(${ref(from, name)})::text`;

/** Who recorded a paper and when, and the files that belong to it. */
export const recorded: Record<string, Field> = {
  recordedBy: personOf('recorded_by'),
  recordedAt: column('recorded_at'),
  attachments: attachmentsField(),
  project: projectOf(),
};

export const procurementShape: Shape = shape('Procurement', 'procurement', {
  ...recorded,
  method: column('method'),
  tenderNumber: column('tender_number'),
  winner: column('winner'),
  price: money('price_fen'),
  decidedOn: column('decided_on'),
  result: column('result'),
});

const work = (what: 'quantity' | 'done'): Field => {
  return (
    from,
  ) => sql`(select trim_scale(work.${sql.raw(what)})::text from contract_work(${ref(from, 'project_id')}, 'infinity'::date) as work
    where work.item_id = ${ref(from, 'id')})`;
};

export const contractItemShape: Shape = shape('ContractItem', 'contract_item', {
  position: column('position'),
  name: column('name'),
  unit: column('unit'),
  quantity: decimal('quantity'),
  unitPrice: money('unit_price_fen'),
  amount: money('amount_fen'),
  altersItemId: column('alters_item_id'),
  currentQuantity: work('quantity'),
  quantityDone: work('done'),
});

const byPosition = (to: string): Sql => ref(to, 'position');

export const contractSupplementShape: Shape = shape('ContractSupplement', 'contract_supplement', {
  ...recorded,
  number: column('number'),
  amount: money('amount_fen'),
  signedOn: column('signed_on'),
  reason: column('reason'),
  changeRequestId: column('change_request_id'),
  items: toList(
    () => contractItemShape,
    (from, to) => sql`${ref(to, 'supplement_id')} = ${ref(from, 'id')}`,
    byPosition,
  ),
});

const supplementsFen = (from: string): Sql =>
  sql`coalesce((select sum(supplement.amount_fen) from contract_supplement as supplement where supplement.contract_id = ${ref(from, 'id')}), 0)`;

export const contractShape: Shape = shape('Contract', 'contract', {
  ...recorded,
  number: column('number'),
  party: column('party'),
  amount: money('amount_fen'),
  currentAmount: (from) => yuanSql(sql`${ref(from, 'amount_fen')} + ${supplementsFen(from)}`),
  signedOn: column('signed_on'),
  plannedFinish: column('planned_finish'),
  retentionPercent: (from) => sql`${ref(from, 'retention_percent')}::text`,
  procurement: toOne(
    () => procurementShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'procurement_id')}`,
  ),
  items: toList(
    () => contractItemShape,
    (from, to) => sql`${ref(to, 'contract_id')} = ${ref(from, 'id')} and ${ref(to, 'supplement_id')} is null`,
    byPosition,
  ),
  supplements: toList(
    () => contractSupplementShape,
    (from, to) => sql`${ref(to, 'contract_id')} = ${ref(from, 'id')}`,
  ),
});
