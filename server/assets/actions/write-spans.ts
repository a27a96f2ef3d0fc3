import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../kernel/ids.js';
import type { Asset } from '../model/asset.js';
import { AssetDuty } from '../model/asset-duty.js';
import { AssetOrigin } from '../model/asset-origin.js';
import { AssetRight } from '../model/asset-right.js';
import { AssetRightHolder } from '../model/asset-right-holder.js';
import { AssetVersion } from '../model/asset-version.js';
import type { Contents, Span, Track } from '../rules/history.js';
import { holderRows, spanRow } from '../rules/span-rows.js';

const entities = { version: AssetVersion, right: AssetRight, duty: AssetDuty, origin: AssetOrigin } as const;

/** A stored span ends to be what we know. Its row was loaded in this transaction. */
export function endSpan(em: SqlEntityManager, track: Track, span: Span<unknown>, now: Date): void {
  const row = em.getReference(entities[track] as typeof AssetVersion, span.id as string);
  row.knownTo = now;
}

/** Stores spans that begin to be known now. */
export async function beginSpans(
  em: SqlEntityManager,
  asset: Pick<Asset, 'id' | 'placeCode' | 'code'>,
  begun: readonly { readonly track: Track; readonly span: Span<Contents[Track]> }[],
  eventId: string,
  now: Date,
): Promise<void> {
  const holders = [];
  for (const { track, span } of begun) {
    const row = spanRow(newId(), asset, track, span, span.eventId ?? eventId, now);
    em.create(entities[track] as never, row as never);
    if (track === 'right') holders.push(...holderRows(row.id, asset, span as Span<Contents['right']>, newId));
  }
  // A right goes before its holders.
  await em.flush();
  for (const holder of holders) em.create(AssetRightHolder, holder);
  await em.flush();
}
