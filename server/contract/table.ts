/** A generated text: what one committed file holds. */
export type Text = string;

/** A Markdown table; bars and line ends inside cells are escaped. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): Text {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The first lines of a generated Markdown file. */
export function headText(title: string, sentence: string): Text {
  return `<!-- Generated from the code by "npm run generate"; never edited. -->\n\n# ${title}\n\n${sentence}\n`;
}
