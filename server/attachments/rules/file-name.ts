import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

const nameLimit = 200;
// Control characters, marks that turn the reading direction (they hide an ending), and what Windows forbids.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
const unwanted = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff<>:"|?*]/g;

/**
 * The name of a file without its folders and without characters that mislead: what remains must be a name with an
 * ending. Answers the refusal FILE_NAME_MUST_BE_GIVEN.
 */
export function cleanFileName(given: string): string | Refusal {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last.replace(unwanted, '').replace(/^[\s.]+|[\s.]+$/g, '');
  return name.length <= nameLimit && endingOf(name) ? name : refuse('FILE_NAME_MUST_BE_GIVEN', { limit: nameLimit });
}

/** The ending of a file name in lower case, without its dot; empty when there is none. */
export function endingOf(name: string): string {
  return /[^.]\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
