import type { LocalDate } from '../../kernel/clock.js';

/** A cell of a list: a text as the database writes it, amounts in yuan with two decimals, or nothing. */
export type Cell = string | null;

export interface EvidenceSection {
  readonly name: string;
  readonly zh: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** An entry of a county's audit chain: its hash is SHA-256 over the hash before it, a line feed and its content. */
export interface ChainEntry {
  readonly seq: number;
  readonly before: string;
  readonly hash: string;
  readonly content: string;
}

export interface ChainProof {
  readonly county: string;
  /** The last entry of the county’s chain at the moment of the drawing. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly entries: readonly ChainEntry[];
  /** The hashes of all entries from the first included one to the head; null where there are too many. */
  readonly path: { readonly from: number; readonly hashes: readonly string[] } | null;
}

/** What a pack is about, who took it out, why and when. */
export interface PackHead {
  readonly pack: string;
  readonly county: string;
  readonly subject: { readonly noun: 'ASSET' | 'PROJECT'; readonly id: string; readonly name: string; readonly placeCode: string };
  readonly purpose: string;
  readonly drawnBy: { readonly name: string; readonly role: string | null; readonly forPersonId: string | null };
  /** A moment in RFC 3339. */
  readonly madeAt: string;
  readonly asOf: LocalDate;
}

export interface PackFile {
  readonly name: string;
  readonly content: string;
}

export interface Manifest extends PackHead {
  readonly format: 'xianjie-evidence';
  readonly version: 1;
  readonly chainHead: { readonly seq: number; readonly hash: string };
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number; readonly rows: number }[];
  /** SHA-256 over the manifest as it is written without this line. */
  readonly root: string;
}

export interface EvidencePackContent {
  readonly manifest: Manifest;
  readonly files: readonly PackFile[];
}

/** The rows that a pack tells of by identity: those of lists whose first column is `id`, each once. */
export function touchedIn(sections: readonly EvidenceSection[]): string[] {
  const ids = sections.flatMap(({ columns, rows }) => (columns[0] === 'id' ? rows.map(([id]) => id) : []));
  return [...new Set(ids.filter((id): id is string => id !== null))];
}
