import { sql } from 'kysely';
import type { Order } from '../../kernel/page.js';
import { column, ref, type Shape, shape, toList, toOne } from '../../kernel/shape.js';
import { contractItemShape, decimal, recorded } from './contract-shape.js';

export const progressItemShape: Shape = shape('ProgressItem', 'progress_item', {
  quantityDone: decimal('quantity_done'),
  contractItem: toOne(
    () => contractItemShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'contract_item_id')}`,
  ),
});

export const progressReportShape: Shape = shape('ProgressReport', 'progress_report', {
  ...recorded,
  doneOn: column('done_on'),
  note: column('note'),
  correctionReason: column('correction_reason'),
  physicalPercent: (from) => sql`physical_percent(${ref(from, 'project_id')}, ${ref(from, 'done_on')})::text`,
  items: toList(
    () => progressItemShape,
    (from, to) => sql`${ref(to, 'report_id')} = ${ref(from, 'id')}`,
  ),
});

/** The latest standing first; of one day the latest report first. */
export const latestDoneFirst: Order = [
  { read: (from) => ref(from, 'done_on'), type: 'date', descending: true },
  { read: (from) => ref(from, 'id'), type: 'uuid', descending: true },
];
