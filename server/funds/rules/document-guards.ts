import { type Fen, yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/** DOCUMENT_MUST_HAVE_NUMBER_OR_REASON: some documents have no number; then the reason is written down. */
export function numberOrReason(number: string | null | undefined, reason: string | null | undefined): Refusal | null {
  return Boolean(number?.trim()) !== Boolean(reason?.trim()) ? null : refuse('DOCUMENT_MUST_HAVE_NUMBER_OR_REASON');
}

/** LINES_MUST_SUM_TO_DOCUMENT: received = what the lines say, to the fen. */
export function linesSumToDocument(document: Fen, lines: readonly Fen[]): Refusal | null {
  const sum = lines.reduce((all, fen) => all + fen, 0n);
  if (sum === document) return null;
  return refuse('LINES_MUST_SUM_TO_DOCUMENT', { lines: yuan(sum), document: yuan(document), difference: yuan(sum - document) });
}

/** TASK_MUST_BE_GIVEN_FOR_BRIDGING: bridging money is issued by task. */
export function taskGiven({ channel, task }: { channel: string; task?: string | null }): Refusal | null {
  return channel === 'BRIDGING' && !task ? refuse('TASK_MUST_BE_GIVEN_FOR_BRIDGING') : null;
}

/** SUPERIOR_DOCUMENT_MUST_BE_ANOTHER: a document is not its own superior. */
export function superiorIsAnother(number: string | null, superior: string | null): Refusal | null {
  return number && number === superior ? refuse('SUPERIOR_DOCUMENT_MUST_BE_ANOTHER', { number }) : null;
}
