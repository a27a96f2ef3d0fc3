import { Grid } from 'antd';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { Chart, type ChartOption } from '../../kit/chart.js';
import { useWords } from '../../kit/language.js';
import { palette } from '../../kit/theme.js';
import { type Classes, type Flow, type FlowNode, madeOf, useNodeName } from './flow-words.js';

/** The colour of each station; its column and its name tell it too. */
const colours: Readonly<Record<string, string>> = {
  SOURCE: palette.blue,
  UNALLOCATED: palette.grey,
  PROJECT: palette.teal,
  UNPAID: palette.gold,
  NOT_FORMED: palette.sky,
  EXPENSED: palette.rose,
  ASSET: palette.orange,
};
const depths: Readonly<Record<string, number>> = { SOURCE: 0, PROJECT: 1 };
const rowHeight = 30;
const leastHeight = 320;

/** The money as streams from source to project to asset, as wide as they are large; the same figures stand below as a table. */
export function FlowPicture({ flow, classes }: { readonly flow: Flow; readonly classes: Classes }) {
  const t = useWords('claims');
  const { unit } = useUnit();
  const { md } = Grid.useBreakpoint();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const nameOf = useNodeName(flow, classes);
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const text = (id: string) => {
    const node = nodes.get(id);
    return node ? nameOf(node) : id;
  };
  const linked = (node: FlowNode | undefined) => {
    const path = node ? madeOf(flow, node, search) : null;
    if (!node) return '–';
    return path ? <Link to={path}>{nameOf(node)}</Link> : nameOf(node);
  };
  const opened = (id: string) => {
    const node = nodes.get(id);
    return node ? madeOf(flow, node, search) : null;
  };
  const option: ChartOption = {
    tooltip: {
      trigger: 'item',
      formatter: (at) => {
        const { data } = at as unknown as { data: { text: string; amount: string } };
        return `${escaped(data.text)}<br/>${data.amount} ${t(unit === 'YUAN' ? 'kit:yuan' : 'kit:tenThousand')}`;
      },
    },
    series: [
      {
        type: 'sankey',
        left: 4,
        right: md === false ? 90 : 260,
        top: 8,
        bottom: 8,
        nodeGap: 14,
        layoutIterations: 24,
        draggable: false,
        emphasis: { focus: 'adjacency' },
        label: {
          fontSize: md === false ? 11 : 13,
          width: md === false ? 84 : 250,
          overflow: 'truncate',
          // In a hand there is room for the name alone.
          formatter: ({ name }) => (md === false ? text(name) : `${text(name)} ${written(nodes.get(name)?.amount ?? '', unit)}`),
        },
        lineStyle: { color: 'source', opacity: 0.3 },
        data: flow.nodes.map(({ id, station, amount }) => ({
          name: id,
          depth: depths[station] ?? 2,
          itemStyle: { color: colours[station] ?? palette.grey },
          text: text(id),
          amount: written(amount, unit),
        })),
        links: flow.links.map(({ from, to, amount }) => ({
          source: from,
          target: to,
          value: amount as unknown as number,
          text: `${text(from)} → ${text(to)}`,
          amount: written(amount, unit),
        })),
      },
    ],
  };
  const widest = Math.max(...[0, 1, 2].map((depth) => flow.nodes.filter(({ station }) => (depths[station] ?? 2) === depth).length));
  return (
    <Chart
      option={option}
      label={t('flowLabel', { year: flow.year, day: flow.asOf })}
      height={Math.max(leastHeight, widest * rowHeight)}
      onChoose={({ dataType, name, dataIndex }) => {
        const stream = dataType === 'edge' ? flow.links[dataIndex] : undefined;
        const path = stream ? (opened(stream.to) ?? opened(stream.from)) : opened(name);
        if (path) void navigate(path);
      }}
      table={{
        head: [t('fromGroup'), t('toGroup'), t('amount')],
        rows: flow.links.map(({ id, from, to, amount }) => ({
          key: id,
          cells: [linked(nodes.get(from)), linked(nodes.get(to)), <Amount key="amount" value={amount} to={opened(to) ?? opened(from)} />],
        })),
      }}
    />
  );
}

// The box beside the pointer takes markup; names are none.
const escaped = (name: string): string => name.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
