import { areaOf } from '../../kernel/viewer.js';

/**
 * The place that an answer is about: the asked one, or one's own where the asked one reaches beyond it. Row security
 * hides the rest in any case; an answer that names the wider place would pass a part off as the whole.
 */
export function seenPlace(asked: string, own: string | null): string {
  if (!own) return asked;
  const wide = areaOf(asked);
  return own > wide.from && own <= wide.to ? own : asked;
}
