import { Tag } from 'antd';
import type { WorkbenchInspectionFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Photo } from '../../kit/photo.js';
import { Rows } from '../../kit/rows.js';

export function InspectionRows({ inspections }: { readonly inspections: readonly WorkbenchInspectionFragment[] }) {
  const t = useWords('assets');
  const word = useEnumWords();
  return (
    <Rows
      label={t('upkeep.inspections')}
      whenEmpty={t('upkeep.noInspection')}
      rows={inspections}
      columns={[
        { title: t('field.inspectedOn'), dataIndex: 'inspectedOn' },
        { title: t('field.inspectionKind'), key: 'kind', render: (_, { kind }) => word('InspectionKind', kind) },
        {
          title: t('field.finding'),
          key: 'finding',
          render: (_, { finding, proposes }) => (
            <>
              <Tag className={finding === 'NORMAL' ? 'asset-mark-good' : 'asset-mark-bad'}>{word('InspectionFinding', finding)}</Tag>
              {proposes ? t('upkeep.proposes', { move: t(`act.${proposes}`) }) : null}
            </>
          ),
        },
        { title: t('field.opinion'), dataIndex: 'opinion', className: 'asset-column-name' },
        { title: t('field.proof'), key: 'proof', className: 'asset-column-name', render: (_, { proof }) => proof ?? '–' },
        { title: t('by'), key: 'by', render: (_, { by }) => by?.name ?? '–' },
        { title: t('field.attachmentId'), key: 'photo', render: (_, row) => (row.attachment ? <Photo file={row.attachment} /> : '–') },
      ]}
    />
  );
}
