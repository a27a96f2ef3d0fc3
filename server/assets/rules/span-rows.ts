import type { Contents, Span, Track } from './history.js';

/** The asset that a span's row belongs to. */
export interface SpanOwner {
  readonly id: string;
  readonly placeCode: string;
  readonly code: string;
}

/** A span as the row that stores it. */
export function spanRow(id: string, asset: SpanOwner, track: Track, span: Span<Contents[Track]>, eventId: string, knownFrom: Date) {
  const { validFrom, validTo } = span;
  const shared = { id, assetId: asset.id, placeCode: asset.placeCode, validFrom, validTo, knownFrom, knownTo: null, eventId };
  return { ...shared, ...contentRow(asset, track, span) };
}

function contentRow(asset: SpanOwner, track: Track, { key, content }: Span<Contents[Track]>): Record<string, unknown> {
  if (track === 'version') {
    const { originalFen, netFen, ...rest } = content as Contents['version'];
    return { code: asset.code, ...rest, originalFen: BigInt(originalFen), netFen: BigInt(netFen) };
  }
  if (track === 'right') return { kind: key, whole: BigInt((content as Contents['right']).whole) };
  if (track === 'duty') return { level: key, ...(content as Contents['duty']) };
  return { origin: key, projectId: key === 'INHERITED' ? null : key, fen: BigInt((content as Contents['origin']).fen) };
}

/** The rows of a right's holders. */
export function holderRows(rightId: string, asset: SpanOwner, { content }: Span<Contents['right']>, newId: () => string) {
  return content.holders.map(({ partyId, parts }) => ({
    id: newId(),
    rightId,
    assetId: asset.id,
    placeCode: asset.placeCode,
    partyId,
    parts: BigInt(parts),
  }));
}
