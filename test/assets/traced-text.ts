import { traceInvariants } from '../../server/assets/rules/trace-invariants.js';
import type { World } from '../world/world.js';
import { ask } from './traced.js';

const matrix = `query ($id: ID!, $asOf: LocalDate, $knownAt: DateTime) { project(id: $id) { funding(asOf: $asOf, knownAt: $knownAt) {
  settlement formed expensed paid unpaid residual
  columns { line { id } level channel amount formed expensed }
  rows(first: 200) { nodes { asset { id name } amount cells { line { id } amount } } } } } }`;

const wording: Readonly<Record<string, string>> = { CENTRAL: '中央', PROVINCIAL: '省级', BRIDGING: '衔接', EAST_WEST: '东西部协作' };

interface Named {
  readonly line: { readonly id: string } | null;
  readonly level: string | null;
  readonly channel: string | null;
  readonly amount: string;
}

/** The matrix of a project as a text table: assets by lines, with the sums of every row and column. */
export async function traceTable(world: World, id: string, moment: { asOf?: string; knownAt?: string } = {}): Promise<string> {
  const { data } = await ask(world, world.people.auditor, matrix, { id, ...moment });
  const { funding } = data.project;
  if (!funding) return '尚未形成资产';
  const head = (column: Named) =>
    column.line ? [column.level, column.channel].map((word) => wording[word ?? ''] ?? word).join('') : '未支付';
  const rows = funding.rows.nodes.map(({ asset, amount, cells }: { asset: { name: string } | null; amount: string; cells: Named[] }) => [
    asset?.name ?? '费用化',
    ...funding.columns.map((column: Named) => cells.find((cell) => cell.line?.id === column.line?.id)?.amount ?? '–'),
    amount,
  ]);
  const sums = ['合计', ...funding.columns.map((column: Named) => column.amount), funding.settlement];
  return `${table([['', ...funding.columns.map(head), '合计'], ...rows, sums])}\n差额 ${funding.residual}`;
}

const lineTrace = `query ($id: ID!, $asOf: LocalDate, $knownAt: DateTime) { fundLine(id: $id) { level channel trace(asOf: $asOf, knownAt: $knownAt) {
  amount unallocated unpaid notFormed expensed formed residual projects { nodes { project { name } allocated paid assets { nodes { asset { name } amount } } } } } } }`;

/** Lines as a text table: where each one’s money is, then fen by asset. */
export async function linesTable(world: World, ids: readonly string[], moment: { asOf?: string; knownAt?: string } = {}): Promise<string> {
  const rows: string[][] = [['', '金额', '未安排', '未支付', '未形成', '费用化', '资产', '差额']];
  for (const id of ids) {
    const { data } = await ask(world, world.people.auditor, lineTrace, { id, ...moment });
    const { level, channel, trace } = data.fundLine;
    const words = [level, channel].map((word) => wording[word] ?? word).join('');
    rows.push([...[words, trace.amount, trace.unallocated, trace.unpaid, trace.notFormed, trace.expensed, trace.formed, trace.residual]]);
    for (const project of trace.projects.nodes) {
      for (const { asset, amount } of project.assets.nodes) rows.push([`  ${asset.name}`, '', '', '', '', '', amount, '']);
    }
  }
  return table(rows);
}

/** What the invariants of the trace find broken on all rows. */
export async function brokenTrace(world: Pick<World, 'rows'>): Promise<string[]> {
  const found: string[] = [];
  for (const { name, sql } of traceInvariants) {
    for (const { broken } of await world.rows<{ broken: string }>(sql)) found.push(`${name}: ${broken}`);
  }
  return found;
}

// A Chinese character is two columns wide on a screen of fixed width.
const width = (text: string) => [...text].reduce((sum, sign) => sum + (/[⺀-￯]/u.test(sign) ? 2 : 1), 0);

export function table(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => width(row[column] ?? ''))));
  const cell = (text: string, column: number) => {
    const space = ' '.repeat((widths[column] ?? 0) - width(text));
    return column === 0 ? text + space : space + text;
  };
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
