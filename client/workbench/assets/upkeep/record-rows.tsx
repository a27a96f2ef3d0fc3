import type { WorkbenchUpkeepRecordFragment } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Photo } from '../../kit/photo.js';
import { Rows } from '../../kit/rows.js';

export function RecordRows({ records }: { readonly records: readonly WorkbenchUpkeepRecordFragment[] }) {
  const t = useWords('assets');
  return (
    <Rows
      label={t('upkeep.records')}
      whenEmpty={t('upkeep.noRecord')}
      rows={records}
      columns={[
        { title: t('field.dueOn'), dataIndex: 'dueOn' },
        { title: t('field.doneOn'), dataIndex: 'doneOn' },
        { title: t('field.doneBy'), dataIndex: 'doneBy' },
        { title: t('field.cost'), key: 'cost', align: 'right', render: (_, { cost }) => <Amount value={cost} leaf="upkeep" /> },
        { title: t('field.proof'), key: 'proof', className: 'asset-column-name', render: (_, row) => row.proof ?? row.note ?? '–' },
        { title: t('field.attachmentId'), key: 'photo', render: (_, row) => (row.attachment ? <Photo file={row.attachment} /> : '–') },
      ]}
    />
  );
}
