import { Button } from 'antd';
import { useState } from 'react';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ProcurementDrawer } from '../records/procurement-drawer.js';
import type { Execution } from './execution-section.js';

export function Procurements({ project }: { readonly project: Execution }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { is } = useSession();
  const [open, setOpen] = useState(false);
  return (
    <Section
      title={t('procurements')}
      actions={is('PROJECT_MANAGER') ? <Button onClick={() => setOpen(true)}>{t('recordProcurement')}</Button> : null}
    >
      <Rows
        label={t('procurements')}
        whenEmpty={t('noProcurements')}
        rows={project.procurements}
        columns={[
          { title: t('field.method'), key: 'method', render: (_, { method }) => word('ProcurementMethod', method) },
          { title: t('field.tenderNumber'), dataIndex: 'tenderNumber' },
          { title: t('field.winner'), dataIndex: 'winner' },
          { title: t('field.price'), key: 'price', align: 'right', render: (_, { price }) => <Amount value={price} leaf="contract" /> },
          { title: t('field.decidedOn'), dataIndex: 'decidedOn' },
        ]}
      />
      {open ? <ProcurementDrawer projectId={project.id} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
