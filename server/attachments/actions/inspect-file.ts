import { createHash } from 'node:crypto';
import { fileTypeFromBuffer } from 'file-type';
import { Refusal } from '../../kernel/refusal.js';
import { cleanFileName } from '../rules/file-name.js';
import { typeOfFile } from '../rules/file-type.js';
import type { MediaType } from '../rules/media-types.js';
import { refuse } from '../rules/refusals.js';

/** A file as it arrives. */
export interface ArrivedFile {
  readonly name: string;
  readonly declaredType: string;
  readonly bytes: Uint8Array;
}

/** A file as it may be kept. */
export interface InspectedFile {
  readonly name: string;
  readonly mediaType: MediaType;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * Looks at a file before anything is written. Refuses FILE_NAME_MUST_BE_GIVEN, FILE_MUST_NOT_BE_EMPTY,
 * FILE_MUST_FIT_SIZE, FILE_TYPE_MUST_BE_ALLOWED, FILE_MUST_MATCH_ITS_TYPE.
 */
export async function inspectFile({ name: given, declaredType, bytes }: ArrivedFile, maxFileBytes: number): Promise<InspectedFile> {
  const name = cleanFileName(given);
  if (name instanceof Refusal) throw name;
  if (bytes.length === 0) throw refuse('FILE_MUST_NOT_BE_EMPTY', { name });
  if (bytes.length > maxFileBytes) throw refuse('FILE_MUST_FIT_SIZE', { limitKb: Math.floor(maxFileBytes / 1024) });
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? null;
  const mediaType = typeOfFile({ name, declared: declaredType, found, isText: isText(bytes) });
  if (mediaType instanceof Refusal) throw mediaType;
  return { name, mediaType, sizeBytes: bytes.length, sha256: sha256Of(bytes) };
}

/** SHA-256 in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: text has no such characters, other files do.
const neverInText = /[\u0000-\u0008\u000e-\u001f]/;

function isText(bytes: Uint8Array): boolean {
  try {
    return !neverInText.test(strictUtf8.decode(bytes));
  } catch {
    return false;
  }
}
