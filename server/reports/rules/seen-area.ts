import { areaOf } from '../../kernel/viewer.js';
import { type Base, type Dimension, isBySource } from './words.js';

/**
 * The place that an answer is about: the asked one, or one's own where the asked one reaches beyond it. Row security
 * hides the rest in any case; an answer that names the wider place would pass a part off as the whole.
 */
export function seenPlace(asked: string, own: string | null): string {
  if (!own) return asked;
  const wide = areaOf(asked);
  return own > wide.from && own <= wide.to ? own : asked;
}

export interface BaseQuestion {
  readonly placeCode: string;
  readonly by: Dimension;
  readonly base?: Base | null;
  /** Whether the question picks projects by their class, library or department. */
  readonly picksProjects: boolean;
}

/**
 * Whether money received has a meaning here. Money arrives at a county by source; how much of it "arrived" at a
 * township, a class or a project is told by nothing but its allocation.
 */
export function hasReceived({ placeCode, by, picksProjects }: BaseQuestion): boolean {
  return isBySource(by) && !picksProjects && placeCode.endsWith('000000');
}

/** The base of the progress: money received unless another is asked for; money allocated where nothing is received. */
export function baseOf(question: BaseQuestion): Base {
  return hasReceived(question) ? (question.base ?? 'RECEIVED') : 'ALLOCATED';
}
