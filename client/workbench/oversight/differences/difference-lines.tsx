import { Link } from 'react-router';
import type { WorkbenchDifferenceLinesFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useChangeWords } from './change-words.js';

type Row = WorkbenchDifferenceLinesFragment['nodes'][number];

interface DifferenceLinesProps {
  readonly difference: { readonly lines: WorkbenchDifferenceLinesFragment };
  readonly loading: boolean;
}

/** What became of each asset, with what changed of it. */
export function DifferenceLines({ difference, loading }: DifferenceLinesProps) {
  const t = useWords('oversight');
  const word = useEnumWords();
  const changes = useChangeWords();
  const money = (key: 'originalBefore' | 'originalAfter' | 'moved' | 'netBefore' | 'netAfter') => ({
    title: t(`differences.${key}`),
    key,
    align: 'right' as const,
    render: (_: unknown, row: Row) => <Amount value={row[key]} to={`/assets/${row.id}?tab=trail`} />,
  });
  return (
    <PagedTable<Row>
      label={t('differences.lines')}
      connection={difference.lines}
      whenEmpty={t('differences.empty')}
      loading={loading}
      columns={[
        {
          title: t('asset'),
          key: 'asset',
          className: 'column-name',
          render: (_, { id, name, code }) => (
            <Link to={`/assets/${id}`}>
              {name} <span className="code">{code}</span>
            </Link>
          ),
        },
        { title: t('differences.kind'), key: 'kind', render: (_, { kind }) => word('RegisterDifferenceKind', kind) },
        {
          title: t('differences.changes'),
          key: 'changes',
          className: 'column-name',
          render: (_, row) => {
            const lines = changes(row);
            return lines.length === 0 ? '–' : lines.map((line) => <div key={line}>{line}</div>);
          },
        },
        money('originalBefore'),
        money('originalAfter'),
        money('moved'),
        money('netBefore'),
        money('netAfter'),
      ]}
    />
  );
}
