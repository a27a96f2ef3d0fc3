import { Button, type TableColumnType } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { SamplePopulation } from '../../../generated/schema.js';
import { WorkbenchSamplesDocument, type WorkbenchSamplesQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { useSession } from '../../session/session.js';
import { OversightPage } from '../oversight-page.js';
import { PlaceFilter } from '../place-filter.js';
import { DrawSampleDrawer } from './draw-sample-drawer.js';

type Row = WorkbenchSamplesQuery['samples']['nodes'][number];

/** The samples that were drawn, newest first. */
export function SampleListPage() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { read } = useAddress();
  const { may } = useSession();
  const [draws, setDraws] = useState(false);
  const asked = useAsk(WorkbenchSamplesDocument, {
    placeCode: read('place'),
    population: read('population') as SamplePopulation | null,
    ...usePage(),
  });
  const columns: TableColumnType<Row>[] = [
    {
      title: t('samples.seed'),
      key: 'seed',
      className: 'column-name',
      render: (_, { id, seed }) => <Link to={`/oversight/samples/${id}`}>{seed}</Link>,
    },
    { title: t('samples.population'), key: 'population', render: (_, { population }) => word('SamplePopulation', population) },
    { title: t('place'), key: 'place', render: (_, { place }) => place?.name ?? '–' },
    { title: t('samples.by'), key: 'by', render: (_, { by }) => word('SampleWay', by) },
    { title: t('samples.size'), dataIndex: 'size', align: 'right' },
    { title: t('samples.populationCount'), dataIndex: 'populationCount', align: 'right' },
    {
      title: t('samples.populationAmount'),
      key: 'amount',
      align: 'right',
      render: (_, row) => <Amount value={row.populationAmount} to={`/oversight/samples/${row.id}`} />,
    },
    { title: t('samples.asOf'), dataIndex: 'asOf' },
    { title: t('samples.drawnOn'), dataIndex: 'drawnOn' },
    { title: t('samples.drawnBy'), key: 'drawnBy', render: (_, { drawnBy }) => drawnBy?.name ?? '–' },
    { title: t('purpose'), key: 'purpose', className: 'column-name', render: (_, { purpose }) => purpose ?? '–' },
  ];
  return (
    <OversightPage
      tab="samples"
      error={asked.error}
      actions={
        may('drawSample') ? (
          <Button type="primary" onClick={() => setDraws(true)}>
            {t('samples.draw')}
          </Button>
        ) : null
      }
    >
      <Filters>
        <PlaceFilter />
        <ChoiceFilter name="population" label={t('samples.population')} options={options('SamplePopulation')} />
      </Filters>
      <PagedTable<Row>
        label={t('title.samples')}
        connection={asked.data?.samples}
        columns={columns}
        whenEmpty={t('samples.empty')}
        loading={asked.isFetching}
      />
      {draws ? <DrawSampleDrawer onClose={() => setDraws(false)} /> : null}
    </OversightPage>
  );
}
