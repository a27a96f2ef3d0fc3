import { demand } from './broken.js';

const block = 512;
const text = (bytes: Buffer) => bytes.toString('utf8').replace(/\0.*$/s, '');

/** The files of a tar archive by name. Every byte counts: headers have their checksum, what fills up a block is zero. */
export function readTar(archive: Buffer, piece: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let at = 0;
  while (at + block <= archive.length) {
    const header = archive.subarray(at, at + block);
    if (header.every((byte) => byte === 0)) break;
    const name = text(header.subarray(0, 100));
    demand(checksumFits(header), piece, `the header at byte ${at} (${printable(name)}) does not have its checksum`);
    const [size, kind] = [Number.parseInt(text(header.subarray(124, 136)).trim(), 8), String.fromCharCode(header[156] ?? 0)];
    demand(kind === '0' || kind === '\0', piece, `${printable(name)} is not a plain file`);
    demand(!files.has(name), name, 'stands twice in the archive');
    const end = at + block + size;
    const next = at + block + Math.ceil(size / block) * block;
    demand(next <= archive.length, piece, `ends within ${printable(name)}`);
    files.set(name, archive.subarray(at + block, end));
    demand(isZero(archive, end, next), piece, `something stands behind ${printable(name)}`);
    at = next;
  }
  demand(archive.length - at >= 2 * block && isZero(archive, at, archive.length), piece, 'has no whole end');
  return files;
}

function checksumFits(header: Buffer): boolean {
  const written = Number.parseInt(text(header.subarray(148, 156)).trim(), 8);
  // The checksum's own eight bytes count as blanks.
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  return sum === written;
}

function isZero(bytes: Buffer, from: number, to: number): boolean {
  return bytes.subarray(from, to).every((byte) => byte === 0);
}

const printable = (name: string) => JSON.stringify(name.slice(0, 100));
