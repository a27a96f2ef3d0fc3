import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';

interface OpenFile {
  /** The file as the operating system knows it; a folder has none. */
  readonly nfd?: number;
  readonly node: object;
}

/** What is used of the embedded database's file system; it is not part of its declared types. */
interface Files {
  readonly FS?: {
    readonly filesystems?: {
      readonly NODEFS?: { realPath(node: object): string; readonly stream_ops: { fsync?: (file: OpenFile) => number } };
    };
  };
}

/**
 * How the embedded database is started on a folder so that what it has answered outlives the machine's power: PGlite
 * by itself starts with fsync switched off, and of the two ways to ask for it only `fsync` can be given a body.
 */
export const durableStart: string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];

/** Hands the database's calls of fsync on to the operating system, which PGlite's file system leaves out. */
export function syncToDisk(pglite: PGlite): PGlite {
  const files = (pglite as unknown as { readonly mod?: Files }).mod?.FS?.filesystems?.NODEFS;
  if (!files) throw new Error('The embedded database has no file system of Node: its folder would not be kept safe.');
  files.stream_ops.fsync = ({ nfd, node }) => {
    const file = nfd ?? openSync(files.realPath(node), 'r');
    try {
      fsyncSync(file);
    } finally {
      if (nfd === undefined) closeSync(file);
    }
    return 0;
  };
  return pglite;
}
