import { demand } from './broken.js';

const plainNumber = /^-?\d+(\.\d+)?$/;
const formulaLike = /^[=+\-@\t\r']/;

/**
 * The cells of a CSV file as the server writes it: UTF-8 with a byte order mark, RFC 4180, lines ended by CR LF. A cell
 * that a spreadsheet would take for a formula has an apostrophe in front, which is taken away here.
 */
export function readCsv(text: string, piece: string): string[][] {
  demand(text.startsWith('\uFEFF'), piece, 'does not begin with a byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < text.length) {
    const [cell, end] = readCell(text, at, `${piece} row ${rows.length}`);
    row.push(unguarded(cell, `${piece} row ${rows.length}`));
    if (text[end] === ',') {
      at = end + 1;
      continue;
    }
    demand(text.startsWith('\r\n', end), piece, `row ${rows.length} is not ended by CR LF`);
    rows.push(row);
    row = [];
    at = end + 2;
  }
  demand(row.length === 0, piece, 'its last row is not ended');
  return rows;
}

function readCell(text: string, from: number, piece: string): [cell: string, end: number] {
  if (text[from] !== '"') {
    let end = from;
    while (end < text.length && !',\r\n"'.includes(text[end] as string)) end += 1;
    demand(text[end] !== '"', piece, 'holds a quotation mark in a bare cell');
    return [text.slice(from, end), end];
  }
  let cell = '';
  for (let at = from + 1; ; ) {
    const mark = text.indexOf('"', at);
    demand(mark >= 0, piece, 'holds a quoted cell without an end');
    cell += text.slice(at, mark);
    if (text[mark + 1] !== '"') return [cell, mark + 1];
    cell += '"';
    at = mark + 2;
  }
}

function unguarded(cell: string, piece: string): string {
  if (cell.startsWith("'")) return cell.slice(1);
  demand(plainNumber.test(cell) || !formulaLike.test(cell), piece, 'holds a cell that a spreadsheet would take for a formula');
  return cell;
}
