import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

// A document's number is its agency's short name, the year in brackets and a running number: 鄂财农发〔2022〕32号.
const openings = /[〔﹝[［（(【〖]/g;
const closings = /[〕﹞\]］）)】〗]/g;
const wellFormed = /^\p{Script=Han}{2,20}〔(?:19|20)\d{2}〕[1-9]\d{0,4}号$/u;

/**
 * A number in the one spelling under which documents are compared: brackets 〔〕, no blanks, plain digits without leading
 * zeros, 号 for 號, no 第. A text that is no number comes back folded in the same way, so that a part can be looked for.
 */
export function foldDocumentNumber(written: string): string {
  return written
    .replace(/\s/g, '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(openings, '〔')
    .replace(closings, '〕')
    .replace(/號/g, '号')
    .replace(/〕第?0*(?=\d)/, '〕');
}

/** Reads a number in any of its spellings, or refuses it with DOCUMENT_NUMBER_MUST_BE_WELL_FORMED. */
export function readDocumentNumber(written: string): string | Refusal {
  const folded = foldDocumentNumber(written);
  return wellFormed.test(folded) ? folded : refuse('DOCUMENT_NUMBER_MUST_BE_WELL_FORMED', { given: written.slice(0, 60) });
}
