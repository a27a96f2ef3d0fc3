import type { Cell, Section } from './words.js';

export type Row = Readonly<Record<string, string>>;

/** The rows of each list by column, empty cells as empty texts; a list that a pack does not have has no rows. */
export function listsOf(sections: readonly Section[]): (name: string) => readonly Row[] {
  const lists = new Map(sections.map((section) => [section.name, section.rows.map((row) => rowOf(section.columns, row))]));
  return (name) => lists.get(name) ?? [];
}

function rowOf(columns: readonly string[], row: readonly Cell[]): Row {
  return Object.fromEntries(columns.map((column, place) => [column, row[place] ?? '']));
}

/** An amount in yuan, as written with two decimals, in fen; never a float. */
export function fenOf(yuan: string): bigint {
  return BigInt(yuan.replace('.', ''));
}

export const yuanOf = (fen: bigint): string =>
  `${fen < 0n ? '-' : ''}${String(fen < 0n ? -fen : fen)
    .padStart(3, '0')
    .replace(/(..)$/, '.$1')}`;

export function sumOf(rows: readonly Row[], column: string): bigint {
  return rows.reduce((sum, row) => sum + fenOf(row[column] ?? '0.00'), 0n);
}
