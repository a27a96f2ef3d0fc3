import { WorkbenchFiledColoursDocument, type WorkbenchFiledColoursQuery } from '../../../generated/workbench.js';
import { useAddress, usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { useQuarter } from './asked-quarter.js';
import { useColourColumns } from './colour-columns.js';
import { useColourFilter } from './colours-by-now.js';

type Row = WorkbenchFiledColoursQuery['colourChecks']['nodes'][number];

/** Colours as they were filed, which never change; of all quarters while none is asked for. */
export function FiledColours() {
  const t = useWords('oversight');
  const { read } = useAddress();
  const quarter = useQuarter();
  const columns = useColourColumns<Row>();
  const filter = { ...useColourFilter(), placeCode: read('place'), ...(read('quarter') ? quarter : {}) };
  const asked = useAsk(WorkbenchFiledColoursDocument, { filter, ...usePage() });
  if (asked.error) return <Trouble error={asked.error} />;
  return (
    <PagedTable<Row>
      label={t('colours.filed')}
      connection={asked.data?.colourChecks}
      columns={[
        ...columns.slice(0, 1),
        {
          title: t('colours.quarter'),
          key: 'quarter',
          render: (_, row) => t('colours.quarterOf', { year: row.year, quarter: row.quarter }),
        },
        ...columns.slice(1),
        { title: t('colours.checkedOn'), dataIndex: 'checkedOn' },
        { title: t('colours.filedBy'), key: 'by', render: (_, { filing }) => filing?.by?.name ?? '–' },
      ]}
      whenEmpty={t('colours.noneFiled')}
      loading={asked.isFetching}
    />
  );
}
