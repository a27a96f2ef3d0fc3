import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Broken } from '../../client/verify/broken.js';
import { verifyPack } from '../../client/verify/verify-pack.js';
import { writeCsv } from '../../server/oversight/rules/csv.js';
import type { EvidencePackContent, EvidenceSection } from '../../server/oversight/rules/evidence-words.js';
import { manifestText } from '../../server/oversight/rules/make-pack.js';

/** A pack as files by name, the manifest among them. */
export type Files = Map<string, Buffer>;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export function filesOf({ manifest, files }: EvidencePackContent): Files {
  const all = [{ name: 'manifest.json', content: manifestText(manifest) }, ...files];
  return new Map(all.map(({ name, content }) => [name, Buffer.from(content, 'utf8')]));
}

/** One byte of a file is another one. */
export function flipped(files: Files, name: string, at: number): Files {
  const bytes = Buffer.from(files.get(name) as Buffer);
  bytes[at] = (bytes[at] as number) ^ 1;
  return new Map(files).set(name, bytes);
}

export const jsonOf = (files: Files, name: string) => JSON.parse((files.get(name) as Buffer).toString('utf8'));

/** What somebody would do who wants the manifest to fit: hashes, sizes and numbers of rows made anew, and the root hash too if he thinks of it. */
export function resealed(files: Files, { root = true } = {}): Files {
  const manifest = jsonOf(files, 'manifest.json');
  const sections: EvidenceSection[] = jsonOf(files, 'evidence.json').sections;
  for (const note of manifest.files) {
    const bytes = files.get(note.name) as Buffer;
    Object.assign(note, { sha256: sha256(bytes), bytes: bytes.length });
    if (note.name === 'evidence.json') note.rows = sections.reduce((sum, { rows }) => sum + rows.length, 0);
    else if (note.name === 'chain.json') note.rows = jsonOf(files, 'chain.json').entries.length;
    else note.rows = rowsIn(files, note.name, sections);
  }
  const { root: before, ...rootless } = manifest;
  const made = root ? sha256(`${JSON.stringify(rootless, null, 2)}\n`) : before;
  return new Map(files).set('manifest.json', Buffer.from(`${JSON.stringify({ ...rootless, root: made }, null, 2)}\n`));
}

// A list that no longer is what evidence.json says has as many rows as were left in it.
function rowsIn(files: Files, name: string, sections: readonly EvidenceSection[]): number {
  const section = sections.find((one) => `${one.name}.csv` === name);
  const text = (files.get(name) as Buffer).toString('utf8');
  const isWhole = section && writeCsv(section.columns, section.rows) === text;
  return isWhole ? section.rows.length : (section?.rows.length ?? 0) - 1;
}

/** A list is changed in its CSV file and, if so told, in evidence.json as well. */
export function relisted(
  files: Files,
  name: string,
  change: (rows: (string | null)[][], columns: readonly string[]) => void,
  { everywhere = false } = {},
): Files {
  const evidence = jsonOf(files, 'evidence.json');
  const section = evidence.sections.find((one: EvidenceSection) => one.name === name);
  change(section.rows, section.columns);
  const changed = new Map(files).set(`${name}.csv`, Buffer.from(writeCsv(section.columns, section.rows), 'utf8'));
  return everywhere ? changed.set('evidence.json', Buffer.from(`${JSON.stringify(evidence)}\n`, 'utf8')) : changed;
}

export function rechained(files: Files, change: (chain: { entries: Record<string, unknown>[] } & Record<string, unknown>) => void): Files {
  const chain = jsonOf(files, 'chain.json');
  change(chain);
  return new Map(files).set('chain.json', Buffer.from(`${JSON.stringify(chain)}\n`, 'utf8'));
}

let folders = 0;

/** Lays files into a new folder and answers it. */
export function laidOut(files: Files, under: string): string {
  folders += 1;
  const folder = join(under, `pack-${folders}`);
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  return folder;
}

/** What the verifier names as broken, or "whole". */
export function brokenIn(path: string, root?: string): { piece: string; detail: string } {
  try {
    verifyPack(path, root);
    return { piece: 'whole', detail: '' };
  } catch (error) {
    if (error instanceof Broken) return { piece: error.piece, detail: error.detail };
    throw error;
  }
}
