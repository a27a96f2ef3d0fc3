import { sql } from 'kysely';
import { placeOf } from '../../divisions/index.js';
import { by, type Order } from '../../kernel/page.js';
import { column, ref, type Shape, shape, toOne } from '../../kernel/shape.js';

export const policyShape: Shape = shape('Policy', 'policy', {
  key: column('key'),
  scopeCode: column('scope_code'),
  scope: placeOf('scope_code'),
  year: column('year'),
  level: column('level'),
  value: column('value'),
  validFrom: column('valid_from'),
  validTo: column('valid_to'),
  basis: column('basis'),
  reason: column('reason'),
  recordedAt: column('recorded_at'),
  replacedBy: toOne(
    () => policyShape,
    (from, to) => sql`${ref(to, 'id')} = ${ref(from, 'replaced_by_id')}`,
  ),
});

export const policyOrders: Readonly<Record<'KEY_ASC' | 'VALID_FROM_DESC', Order>> = {
  KEY_ASC: by('key', 'text'),
  VALID_FROM_DESC: by('valid_from', 'date', true),
};
export type PolicyOrder = keyof typeof policyOrders;
