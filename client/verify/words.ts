/** What a pack says of itself, and its files by name. The manifest is the text that the root hash is taken of. */
export interface Pack {
  readonly manifestText: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

export type Cell = string | null;

export interface Section {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface FileNote {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

export interface Manifest {
  readonly format: string;
  readonly version: number;
  readonly pack: string;
  readonly county: string;
  readonly asOf: string;
  readonly chainHead: { readonly seq: number; readonly hash: string };
  readonly files: readonly FileNote[];
  readonly root: string;
}

export interface ChainEntry {
  readonly seq: number;
  readonly before: string;
  readonly hash: string;
  readonly content: string;
}

export interface Chain {
  readonly county: string;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly entries: readonly ChainEntry[];
  readonly path: { readonly from: number; readonly hashes: readonly string[] } | null;
}
