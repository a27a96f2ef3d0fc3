import { demand } from './broken.js';
import { fenOf, listsOf, type Row, sumOf, yuanOf } from './lists.js';
import type { Section } from './words.js';

/**
 * What must add up whatever else is true: the holders of a right hold its whole; the origins of an asset are its
 * original value; each fen of an origin is traced to a document line or told to be unpaid; what a project's lines paid
 * is what its payments make; what its settlement became is the settlement.
 */
export function checkSums(sections: readonly Section[], asOf: string): void {
  const list = listsOf(sections);
  for (const [right, holders] of grouped(list('asset_rights'), 'rightId')) {
    const parts = holders.reduce((sum, { parts: held }) => sum + BigInt(held ?? '0'), 0n);
    const isWhole = holders.every(({ whole }) => whole === String(parts));
    demand(isWhole, 'asset_rights.csv', `the holders of right ${right} hold ${parts} of ${holders[0]?.['whole']}`);
  }
  const trace = list('trace');
  const origins = list('asset_origins').filter((row) => holds(row, asOf));
  for (const { id, originalValue, state } of list('assets')) {
    const mine = origins.filter(({ assetId }) => assetId === id);
    // An asset that went on in others hands its origins over to them.
    if (!originalValue || (mine.length === 0 && ['SPLIT', 'MERGED'].includes(state ?? ''))) continue;
    const sum = sumOf(mine, 'amount');
    const told = `the origins of asset ${id} make ${yuanOf(sum)}, its original value is ${originalValue}`;
    demand(sum === fenOf(originalValue), 'assets.csv', told);
    for (const { origin, projectId, amount } of mine) {
      if (projectId && !trace.some((row) => row['projectId'] === projectId)) continue;
      const traced = sumOf(
        trace.filter((row) => row['assetId'] === id && row['projectId'] === projectId),
        'amount',
      );
      demand(
        traced === fenOf(amount ?? ''),
        'trace.csv',
        `the sources of asset ${id} from ${origin} make ${yuanOf(traced)}, its origin is ${amount}`,
      );
    }
  }
  const payments = list('payments').filter(({ reversedOn }) => !reversedOn);
  for (const [projectId, rows] of grouped(trace, 'projectId')) {
    if (!projectId) continue;
    const through = sumOf(
      rows.filter(({ lineId }) => lineId),
      'amount',
    );
    const paid = sumOf(
      payments.filter((row) => row['projectId'] === projectId),
      'amount',
    );
    demand(through === paid, 'trace.csv', `traces ${yuanOf(through)} paid for project ${projectId}, its payments make ${yuanOf(paid)}`);
  }
  for (const { projectId, settlement } of list('formations')) {
    const rows = trace.filter((row) => row['projectId'] === projectId);
    const whole = sumOf(rows, 'amount');
    const isWhole = rows.length === 0 || whole === fenOf(settlement ?? '');
    demand(isWhole, 'trace.csv', `traces ${yuanOf(whole)} of project ${projectId}, its settlement is ${settlement}`);
  }
}

function holds({ knownTo, validFrom = '', validTo }: Row, asOf: string): boolean {
  return !knownTo && validFrom <= asOf && (!validTo || validTo >= asOf);
}

function grouped(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row[column] ?? '', [...(groups.get(row[column] ?? '') ?? []), row]);
  return groups;
}
