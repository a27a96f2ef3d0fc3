import { Flex, Select } from 'antd';
import type { ProgressDimension } from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { TabRow } from '../../kit/tab-row.js';
import { type MoneyRow, useMoneyColumns } from '../parts/money-columns.js';
import { useQuestion } from '../parts/question.js';
import { Ranking } from './ranking.js';
import type { Progress } from './summary.js';

const dimensions: readonly ProgressDimension[] = [
  'LEVEL',
  'CHANNEL',
  'TASK',
  'DOCUMENT',
  'LINE',
  'TOWNSHIP',
  'DEPARTMENT',
  'CLASS',
  'PROJECT',
];

/** The parts of the whole by one dimension, in the order of their progress. */
export function Breakdown({ progress, loading }: { readonly progress: Progress; readonly loading: boolean }) {
  const t = useWords('progress');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { write } = useAddress();
  const { order } = useQuestion();
  const isWide = /^\d{2}(00|\d{2}00)/.test(progress.placeCode);
  const offered = isWide ? (['COUNTY', ...dimensions] as const) : dimensions;
  const columns = useMoneyColumns(progress);
  const label = t('by', { dimension: word('ProgressDimension', progress.by) });
  return (
    <Section
      title={label}
      actions={
        <Flex gap="small" className="no-print">
          <Select
            aria-label={t('order')}
            className="filter-wide"
            value={order}
            options={options('MoneyProgressOrder')}
            onChange={(value: string) => write({ order: value === 'MOST_BEHIND' ? null : value })}
          />
        </Flex>
      }
    >
      <TabRow
        label={t('dimension')}
        chosen={progress.by}
        items={offered.map((key) => ({ key, label: word('ProgressDimension', key) }))}
        onChoose={(key) => write({ by: key === 'LEVEL' ? null : key })}
      />
      <Ranking progress={progress} label={label} />
      <PagedTable<MoneyRow>
        size="small"
        label={label}
        connection={progress.rows.nodes.length ? { ...progress.rows, nodes: [progress.total, ...progress.rows.nodes] } : progress.rows}
        columns={columns}
        whenEmpty={t('empty')}
        loading={loading}
        rowClassName={(row) => (row.id === 'TOTAL' ? 'total-row' : '')}
      />
    </Section>
  );
}
