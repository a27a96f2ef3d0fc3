import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuseFormation as refuse } from './formation-refusals.js';
import { type Change, type History, overlaps, type VersionContent } from './history.js';
import type { AssetClass, AssetForm } from './words.js';

/** ENLARGED_ASSET_MUST_BE_ALIKE: what is built on to an asset has its class and form. */
export function alike(
  expected: { readonly name: string; readonly class: AssetClass | null; readonly form: AssetForm | null },
  asset: Pick<VersionContent, 'class' | 'form'>,
  code: string,
): Refusal | null {
  const { name } = expected;
  if (expected.class !== asset.class) return refuse('ENLARGED_ASSET_MUST_BE_ALIKE', { name, code, what: '类别 · class' });
  return expected.form === asset.form ? null : refuse('ENLARGED_ASSET_MUST_BE_ALIKE', { name, code, what: '形态 · form' });
}

/** A further project's money in an asset: from the day on it is worth that much more, whatever it was worth on each day. */
export function enlargement(history: History, projectId: string, from: LocalDate, fen: Fen, size: Partial<VersionContent>): Change[] {
  const raised = history.version
    .filter((span) => overlaps(span, { from, to: null }))
    .map(({ validFrom, validTo, content }): Change => {
      const originalFen = String(BigInt(content.originalFen) + fen);
      const netFen = String(BigInt(content.netFen) + fen);
      return { track: 'version', from: validFrom < from ? from : validFrom, to: validTo, patch: { ...size, originalFen, netFen } };
    });
  return [...raised, { track: 'origin', key: projectId, from, to: null, content: { fen: String(fen) } }];
}
