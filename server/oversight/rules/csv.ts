import type { Cell } from './evidence-words.js';

/**
 * A list as spreadsheets read it: RFC 4180 with a header, lines ended by CR LF, UTF-8 with a byte order mark. A cell that a
 * spreadsheet would take for a formula (it begins with = + - @, a tab or a return, and is no plain number) gets an
 * apostrophe in front, and so does one that begins with an apostrophe: taking one away always gives the cell back, so the
 * file can be compared with evidence.json, and its hash is of the guarded bytes.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

const plainNumber = /^-?\d+(\.\d+)?$/;
const formulaLike = /^[=+\-@\t\r']/;

function writeCell(cell: Cell): string {
  if (cell === null) return '';
  const guarded = formulaLike.test(cell) && !plainNumber.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
