// A Chinese character is two columns wide on a screen of fixed width.
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[⺀-￯]/u.test(sign) ? 2 : 1), 0);

/** Rows as a text of fixed width; the last column, where amounts stand, is flushed right unless told otherwise. */
export function textTable(rows: readonly (readonly string[])[], last: 'left' | 'right' = 'right'): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - width(cell));
          return last === 'right' && column === row.length - 1 ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
