import { createHash } from 'node:crypto';
import { writeCsv } from './csv.js';
import type { ChainProof, EvidencePackContent, EvidenceSection, Manifest, PackFile, PackHead } from './evidence-words.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const compact = (value: unknown) => `${JSON.stringify(value)}\n`;
const written = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * A pack: evidence.json with every list, chain.json with the audit entries, a CSV file for each list, and the manifest
 * that names them all. The root hash stands for every byte; it is what the drawing’s own audit entry keeps.
 */
export function makePack(head: PackHead, sections: readonly EvidenceSection[], chain: ChainProof): EvidencePackContent {
  const counted: (PackFile & { rows: number })[] = [
    { name: 'evidence.json', content: compact({ ...head, sections }), rows: rowCount(sections) },
    { name: 'chain.json', content: compact(chain), rows: chain.entries.length },
    ...sections.map(({ name, columns, rows }) => ({ name: `${name}.csv`, content: writeCsv(columns, rows), rows: rows.length })),
  ];
  const files = counted.map(({ name, content, rows }) => ({
    name,
    sha256: sha256(content),
    bytes: Buffer.byteLength(content, 'utf8'),
    rows,
  }));
  const rootless = { format: 'xianjie-evidence', version: 1, ...head, chainHead: chain.head, files } as const;
  return {
    manifest: { ...rootless, root: sha256(written(rootless)) },
    files: counted.map(({ name, content }) => ({ name, content })),
  };
}

/** The manifest as a file of its own, byte for byte. */
export const manifestText = (manifest: Manifest): string => written(manifest);

export function rowCount(sections: readonly EvidenceSection[]): number {
  return sections.reduce((sum, { rows }) => sum + rows.length, 0);
}
