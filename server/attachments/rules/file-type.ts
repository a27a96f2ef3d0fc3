import type { Refusal } from '../../kernel/refusal.js';
import { endingOf } from './file-name.js';
import { type MediaType, mediaTypes } from './media-types.js';
import { refuse } from './refusals.js';

/** What a file says it is and what its bytes are. */
export interface FileFacts {
  readonly name: string;
  /** The content type that came with the upload. */
  readonly declared: string;
  /** The type that the bytes show, or null when they have no mark, as plain text has none. */
  readonly found: string | null;
  /** Whether the bytes are readable UTF-8 text. */
  readonly isText: boolean;
}

// Programs that know no better send these for anything; then the ending is what the file says it is.
const sayNothing = new Set(['', 'application/octet-stream', 'application/vnd.ms-excel', 'application/x-zip-compressed']);
const texts: ReadonlySet<string> = new Set(['text/plain', 'text/csv']);

/**
 * The type of a file, when name, declaration and bytes agree and the type is allowed. Answers the refusals
 * FILE_TYPE_MUST_BE_ALLOWED, FILE_MUST_MATCH_ITS_TYPE.
 */
export function typeOfFile({ name, declared, found, isText }: FileFacts): MediaType | Refusal {
  const ending = endingOf(name);
  const said = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const type = sayNothing.has(said) ? typeOfEnding(ending) : isAllowed(said) ? said : null;
  if (!type) return refuse('FILE_TYPE_MUST_BE_ALLOWED', { type: `${said || '—'} .${ending}`.slice(0, 100), allowed: allowedEndings });
  const differs = (is: string) => refuse('FILE_MUST_MATCH_ITS_TYPE', { name, declared: type, found: is });
  if (!(mediaTypes[type] as readonly string[]).includes(ending)) return differs(`.${ending}`);
  if (texts.has(type)) return found === null && isText ? type : differs(found ?? '不是UTF-8文本 not UTF-8 text');
  return found === type ? type : differs(found ?? '不明 unknown');
}

export function isAllowed(type: string): type is MediaType {
  return Object.hasOwn(mediaTypes, type);
}

function typeOfEnding(ending: string): MediaType | null {
  const entry = Object.entries(mediaTypes).find(([, endings]) => (endings as readonly string[]).includes(ending));
  return (entry?.[0] as MediaType | undefined) ?? null;
}

const allowedEndings = Object.values(mediaTypes).flat().join('、');
