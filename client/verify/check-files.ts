import { createHash } from 'node:crypto';
import { Broken, demand } from './broken.js';
import { readCsv } from './csv.js';
import { parsed, utf8 } from './load-pack.js';
import type { FileNote, Manifest, Pack, Section } from './words.js';

const manifestName = 'manifest.json';
const evidenceName = 'evidence.json';
const fileName = /^[a-z_]{1,60}\.(json|csv)$/;

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');

export interface CheckedFiles {
  readonly manifest: Manifest;
  readonly sections: readonly Section[];
}

/**
 * Every file against the manifest, the manifest against its root hash, every list against evidence.json. When both the
 * manifest and a list are wrong, the list is named: somebody made the manifest fit it.
 */
export function checkFiles({ manifestText, files }: Pack): CheckedFiles {
  const manifest = readManifest(manifestText);
  const rootFits = rootOf(manifest) === manifest.root;
  const misfit = firstMisfit(manifest, files);
  if (rootFits && misfit) throw misfit;
  const evidence = misfit ? null : comparedWithLists(files);
  demand(rootFits && evidence, manifestName, `its root hash is ${manifest.root}, what it holds has ${rootOf(manifest)}`);
  checkNotes(manifest, evidence);
  return { manifest, sections: evidence.sections };
}

function readManifest(text: string): Manifest {
  const manifest = parsed(text, manifestName) as Manifest;
  demand(`${JSON.stringify(manifest, null, 2)}\n` === text, manifestName, 'is not written as it was delivered');
  const isKnown = manifest?.format === 'xianjie-evidence' && manifest.version === 1;
  demand(isKnown, manifestName, 'is not of the format xianjie-evidence, version 1');
  demand(Array.isArray(manifest.files) && typeof manifest.root === 'string', manifestName, 'names no files or no root hash');
  for (const { name } of manifest.files) demand(fileName.test(String(name)), manifestName, 'names a file that no pack has');
  return manifest;
}

function rootOf(manifest: Manifest): string {
  const { root: _, ...rootless } = manifest;
  return sha256(`${JSON.stringify(rootless, null, 2)}\n`);
}

function firstMisfit(manifest: Manifest, files: Pack['files']): Broken | null {
  for (const note of manifest.files) {
    const wrong = misfitOf(note, files.get(note.name));
    if (wrong) return new Broken(note.name, wrong);
  }
  const stranger = [...files.keys()].find((name) => !manifest.files.some((note) => note.name === name));
  return stranger === undefined ? null : new Broken(stranger, 'is not in the manifest');
}

function misfitOf({ sha256: hash, bytes }: FileNote, file: Buffer | undefined): string | null {
  if (!file) return 'is missing';
  if (sha256(file) !== hash) return `its SHA-256 is ${sha256(file)}, the manifest says ${hash}`;
  return file.length === bytes ? null : `has ${file.length} bytes, the manifest says ${bytes}`;
}

interface Evidence extends Readonly<Record<string, unknown>> {
  readonly sections: readonly Section[];
}

function comparedWithLists(files: Pack['files']): Evidence {
  const fileOf = (name: string) => utf8(files.get(name) ?? Buffer.alloc(0), name);
  const evidence = parsed(fileOf(evidenceName), evidenceName) as Evidence;
  demand(Array.isArray(evidence?.sections), evidenceName, 'holds no lists');
  const lists = evidence.sections.map((section) => `${section.name}.csv`);
  for (const [index, section] of evidence.sections.entries()) {
    const name = lists[index] as string;
    demand(files.has(name), name, 'is missing, though evidence.json has its rows');
    compare(section, fileOf(name), name);
  }
  const stranger = [...files.keys()].find((name) => name.endsWith('.csv') && !lists.includes(name));
  demand(!stranger, stranger ?? '', 'has no rows in evidence.json');
  return evidence;
}

/** What the manifest says of the pack and of the number of rows, against evidence.json. */
function checkNotes(manifest: Manifest, evidence: Evidence): void {
  for (const name of ['pack', 'county', 'subject', 'purpose', 'drawnBy', 'madeAt', 'asOf'] as const) {
    const isSame = JSON.stringify(evidence[name]) === JSON.stringify((manifest as unknown as Record<string, unknown>)[name]);
    demand(isSame, evidenceName, `says another ${name} than the manifest`);
  }
  const noted = new Map(manifest.files.map(({ name, rows }) => [name, rows]));
  const counted = [
    ...evidence.sections.map(({ name, rows }): [string, number] => [`${name}.csv`, rows.length]),
    [evidenceName, evidence.sections.reduce((sum, { rows }) => sum + rows.length, 0)] as const,
  ];
  for (const [name, rows] of counted) demand(noted.get(name) === rows, name, `has ${rows} rows, the manifest says ${noted.get(name)}`);
}

/** A list against its CSV file, cell by cell. */
function compare({ columns, rows }: Section, text: string, name: string): void {
  const [header = [], ...written] = readCsv(text, name);
  demand(header.join() === columns.join(), name, 'has other columns than evidence.json');
  for (let index = 0; index < Math.max(rows.length, written.length); index += 1) {
    const [told, there] = [rows[index], written[index]];
    const which = `row ${index + 1} (${(told ?? there)?.[0] ?? ''})`;
    demand(there, name, `${which} is missing, though evidence.json has it`);
    demand(told, name, `${which} is not in evidence.json`);
    const column = columns.findIndex((_, place) => (told[place] ?? '') !== there[place]);
    const isSame = column < 0 && told.length === columns.length && there.length === columns.length;
    demand(isSame, name, `${which} differs from evidence.json${column < 0 ? '' : ` in ${columns[column]}`}`);
  }
}
