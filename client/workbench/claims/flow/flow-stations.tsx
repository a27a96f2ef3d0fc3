import { Link, useSearchParams } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { ShortList } from '../../kit/short-list.js';
import { type Classes, type Flow, madeOf, useNodeName } from './flow-words.js';

/** Every group of the picture with its amount; its name leads to what it is made of. */
export function FlowStations({ flow, classes }: { readonly flow: Flow; readonly classes: Classes }) {
  const t = useWords('claims');
  const nameOf = useNodeName(flow, classes);
  const [search] = useSearchParams();
  return (
    <ShortList
      label={t('stations')}
      whenEmpty={t('noFlow')}
      rows={flow.nodes}
      keyOf={({ id }) => id}
      columns={[
        { title: t('stationOf'), key: 'station', render: (_, { station }) => t(`station.${station}`) },
        {
          title: t('group'),
          key: 'group',
          className: 'column-case',
          render: (_, node) => {
            const path = madeOf(flow, node, search);
            return path ? <Link to={path}>{nameOf(node)}</Link> : nameOf(node);
          },
        },
        {
          title: t('amount'),
          key: 'amount',
          align: 'right',
          render: (_, node) => <Amount value={node.amount} to={madeOf(flow, node, search)} />,
        },
      ]}
    />
  );
}
