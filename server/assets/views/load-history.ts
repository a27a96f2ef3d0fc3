import type { SqlEntityManager } from '@mikro-orm/sql';
import { AssetDuty } from '../model/asset-duty.js';
import { AssetOrigin } from '../model/asset-origin.js';
import { AssetRight } from '../model/asset-right.js';
import { AssetRightHolder } from '../model/asset-right-holder.js';
import { AssetVersion } from '../model/asset-version.js';
import type { History, Span } from '../rules/history.js';
import { trimmed } from '../rules/quantity.js';

/** The history of an asset as it is known now, each span with its row's id and the event that brought it. Five statements. */
export async function loadHistory(em: SqlEntityManager, assetId: string): Promise<History> {
  const current = { assetId, knownTo: null };
  const versions = await em.find(AssetVersion, current, { orderBy: { validFrom: 'asc' } });
  const rights = await em.find(AssetRight, current, { orderBy: { kind: 'asc', validFrom: 'asc' } });
  const holders = rights.length
    ? await em.find(AssetRightHolder, { rightId: { $in: rights.map(({ id }) => id) } }, { orderBy: { partyId: 'asc' } })
    : [];
  const duties = await em.find(AssetDuty, current, { orderBy: { level: 'asc', validFrom: 'asc' } });
  const origins = await em.find(AssetOrigin, current, { orderBy: { origin: 'asc', validFrom: 'asc' } });
  return {
    version: versions.map((row) =>
      spanOf(row, '', {
        name: row.name,
        class: row.class,
        form: row.form,
        state: row.state,
        quantity: row.quantity ? trimmed(row.quantity) : null,
        unit: row.unit ?? null,
        location: row.location ?? null,
        originalFen: String(row.originalFen),
        netFen: String(row.netFen),
      }),
    ),
    right: rights.map((row) =>
      spanOf(row, row.kind, {
        whole: String(row.whole),
        holders: holders.filter(({ rightId }) => rightId === row.id).map(({ partyId, parts }) => ({ partyId, parts: String(parts) })),
      }),
    ),
    duty: duties.map((row) => {
      const { partyId = null, unit, personName = null, postId = null, contact = null } = row;
      return spanOf(row, row.level, { partyId, unit, personName, postId, contact });
    }),
    origin: origins.map((row) => spanOf(row, row.origin, { fen: String(row.fen) })),
  };
}

interface Row {
  readonly id: string;
  readonly eventId: string;
  readonly validFrom: string;
  readonly validTo?: string | null | undefined;
}

function spanOf<Content>({ id, eventId, validFrom, validTo = null }: Row, key: string, content: Content): Span<Content> {
  return { id, eventId, key, validFrom, validTo, content };
}
