import { Button, Select } from 'antd';
import { useState } from 'react';
import { enumWords } from '../../../generated/enum-words.js';
import type { FigureVerdict, ReportIndicator } from '../../../generated/schema.js';
import { WorkbenchStatedFiguresDocument } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { Filters } from '../parts/filters.js';
import { Frame } from '../parts/frame.js';
import { useQuestion } from '../parts/question.js';
import { type Figure, useStatedColumns } from './stated-columns.js';
import { StoreDrawer } from './store-drawer.js';

/** What reports state beside what follows from their own figures and from the ledger. */
export function StatedPage() {
  const t = useWords('progress');
  const options = useEnumOptions();
  const { read, write } = useAddress();
  const { report } = useQuestion();
  const { may, today } = useSession();
  const [open, setOpen] = useState(false);
  const known = <Value extends string>(kind: EnumName, name: string) => {
    const value = read(name);
    return value && value in enumWords[kind] ? (value as Value) : null;
  };
  const filter = {
    placeCode: read('place') ? report.placeCode : null,
    year: report.year,
    indicator: known<ReportIndicator>('ReportIndicator', 'indicator'),
    verdict: known<FigureVerdict>('FigureVerdict', 'verdict'),
  };
  const columns = useStatedColumns();
  const asked = useAsk(WorkbenchStatedFiguresDocument, { filter, ...usePage() });
  const one = (name: 'indicator' | 'verdict', kind: EnumName) => (
    <Select
      aria-label={t(name)}
      placeholder={t(name)}
      allowClear
      className="filter"
      value={read(name)}
      options={options(kind)}
      onChange={(value?: string | null) => write({ [name]: value })}
    />
  );
  return (
    <Frame
      title={t('statedTitle')}
      asked={asked}
      actions={
        may('storeStatedFigure') ? (
          <Button type="primary" onClick={() => setOpen(true)}>
            {t('store')}
          </Button>
        ) : null
      }
      filters={
        <Filters asOf={today} isDated={false}>
          {one('indicator', 'ReportIndicator')}
          {one('verdict', 'FigureVerdict')}
        </Filters>
      }
    >
      <PagedTable<Figure>
        size="small"
        label={t('statedTitle')}
        connection={asked.data?.statedFigures}
        columns={columns}
        whenEmpty={t('noStated')}
        loading={asked.isFetching}
      />
      <StoreDrawer open={open} onClose={() => setOpen(false)} />
    </Frame>
  );
}
