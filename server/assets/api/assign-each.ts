import { createHash } from 'node:crypto';
import type { Context } from '../../context.js';
import { Refusal } from '../../kernel/refusal.js';
import { type RefusalType, shown } from '../../kernel/refusal-type.js';
import { type Asked, keyOf } from '../../kernel/shape.js';
import { type AssignDuties, assignDuties } from '../actions/assign-duties.js';
import { assetsById } from '../views/assets-by-id.js';

type AssignToMany = Omit<AssignDuties, 'assetId' | 'version'> & { readonly assetIds: readonly string[] };

/**
 * Assigns the same duties to each of many assets, each in a transaction of its own: a refused one stops nothing and is
 * answered with its refusal, in the order in which they were sent. A retry with the same request key repeats only what
 * was refused.
 */
export async function assignEach(context: Context, { assetIds, requestKey, ...given }: AssignToMany, asked: Asked): Promise<object[]> {
  const refusals = new Map<string, RefusalType>();
  for (const assetId of assetIds) {
    try {
      await context.perform('assignDuties', assignDuties, { ...given, assetId, requestKey: keyFor(assetId, requestKey) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.set(assetId, shown(error));
    }
  }
  const wanted = Object.values(asked.fieldsByTypeName['AssignedDuties'] ?? {}).filter(({ name }) => name === 'asset');
  const known = await context.look((em) => assetsById(em, assetIds, wanted));
  const nothing = Object.fromEntries(wanted.map((child) => [keyOf(child), null]));
  return assetIds.map((assetId) => ({ assetId, refusal: refusals.get(assetId) ?? null, ...(known.get(assetId) ?? nothing) }));
}

function keyFor(assetId: string, requestKey: string | null | undefined): string | null {
  return requestKey ? createHash('sha256').update(`${requestKey} ${assetId}`).digest('base64url') : null;
}
