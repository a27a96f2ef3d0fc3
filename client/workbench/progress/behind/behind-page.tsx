import type { ProgressDimension } from '../../../generated/schema.js';
import { WorkbenchBehindDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { TabRow } from '../../kit/tab-row.js';
import { Filters } from '../parts/filters.js';
import { Frame } from '../parts/frame.js';
import { type MoneyRow, useMoneyColumns } from '../parts/money-columns.js';
import { MoneyFilters } from '../parts/money-filters.js';
import { useQuestion } from '../parts/question.js';

const dimensions: readonly ProgressDimension[] = ['TOWNSHIP', 'DEPARTMENT', 'CLASS', 'PROJECT', 'LEVEL', 'DOCUMENT'];

/** Who lags behind the time line or the milestone, most behind first, down to the projects. */
export function BehindPage() {
  const t = useWords('progress');
  const word = useEnumWords();
  const { write } = useAddress();
  const { inputBy, by } = useQuestion('TOWNSHIP');
  const asked = useAsk(WorkbenchBehindDocument, { input: inputBy(by), ...usePage() });
  const behind = asked.data?.behind;
  const columns = useMoneyColumns({ by: behind?.by ?? by, base: behind?.base ?? 'ALLOCATED' });
  const label = t('behindBy', { dimension: word('ProgressDimension', by), asOf: behind?.asOf, pace: behind?.timeProgress ?? '–' });
  return (
    <Frame
      title={t('behindTitle')}
      asked={asked}
      filters={
        <Filters asOf={behind?.asOf}>
          <MoneyFilters />
        </Filters>
      }
    >
      <Section title={label}>
        <TabRow
          label={t('dimension')}
          chosen={by}
          items={dimensions.map((key) => ({ key, label: word('ProgressDimension', key) }))}
          onChoose={(key) => write({ by: key === 'TOWNSHIP' ? null : key })}
        />
        <PagedTable<MoneyRow>
          size="small"
          label={label}
          connection={behind?.rows}
          columns={columns}
          whenEmpty={t('nobodyBehind')}
          loading={asked.isFetching}
        />
      </Section>
    </Frame>
  );
}
