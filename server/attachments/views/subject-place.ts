import type { SqlEntityManager } from '@mikro-orm/sql';
import { isId } from '../../kernel/ids.js';
import { refuse } from '../rules/refusals.js';

/** Reads the place code of one row of a noun as the viewer sees it; null when it is unknown or hidden. */
export type PlaceOfSubject = (em: SqlEntityManager, id: string) => Promise<string | null>;

const readers = new Map<string, PlaceOfSubject>();

/**
 * The register of nouns that files and notices may belong to. A feature registers its own nouns in its `index.ts`, so
 * that this one need not know them.
 */
export const subjectPlace = {
  /** Registers a noun in the words of its table (`project`, `fund_document`). A noun is registered once. */
  register(noun: string, read: PlaceOfSubject): void {
    if (readers.has(noun)) throw new Error(`The subject ${noun} is registered twice.`);
    readers.set(noun, read);
  },

  /** The place code of a subject. Refuses SUBJECT_MUST_BE_OF_A_KNOWN_NOUN, SUBJECT_MUST_EXIST (unknown or hidden). */
  async of(em: SqlEntityManager, noun: string, id: string): Promise<string> {
    const read = readers.get(noun);
    if (!read) throw refuse('SUBJECT_MUST_BE_OF_A_KNOWN_NOUN', { noun: noun.slice(0, 40), known: [...readers.keys()].join('、') });
    const placeCode = isId(id) ? await read(em, id) : null;
    if (!placeCode) throw refuse('SUBJECT_MUST_EXIST', { noun, id: id.slice(0, 40) });
    return placeCode;
  },

  /** The nouns known so far. */
  nouns: (): readonly string[] => [...readers.keys()],
} as const;
