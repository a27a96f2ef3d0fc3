import { Button, type TableColumnType } from 'antd';
import { type ReactNode, useState } from 'react';
import { type WorkbenchFundsDisbursementFragment, WorkbenchReverseDisbursementDocument } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { ReverseDrawer } from '../acts/reverse-drawer.js';

/** Taking a release back: a column for its button, where the acting post may, and the form that it opens. */
export function useReleaseActs<Row extends WorkbenchFundsDisbursementFragment>(): {
  readonly column: TableColumnType<Row>[];
  readonly drawer: ReactNode;
} {
  const t = useWords('funds');
  const { may } = useSession();
  const [id, setId] = useState<string | null>(null);
  if (!may('reverseDisbursement')) return { column: [], drawer: null };
  return {
    column: [
      {
        title: t('acts'),
        key: 'acts',
        className: 'no-print',
        render: (_, row) =>
          row.reversal ? null : (
            <Button
              size="small"
              aria-label={t('actOn', { act: t('act.reverseDisbursement'), name: row.voucherNumber })}
              onClick={() => setId(row.id)}
            >
              {t('reverse')}
            </Button>
          ),
      },
    ],
    drawer: id ? (
      <ReverseDrawer id={id} act="reverseDisbursement" document={WorkbenchReverseDisbursementDocument} onClose={() => setId(null)} />
    ) : null,
  };
}
