import { Button } from 'antd';
import { useState } from 'react';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { SupplementDrawer } from '../changes/supplement-drawer.js';
import { ContractDrawer } from '../records/contract-drawer.js';
import type { Execution } from './execution-section.js';

/** The contracts with their lines and supplements. */
export function Contracts({ project }: { readonly project: Execution }) {
  const t = useWords('projects');
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  const [supplemented, setSupplemented] = useState<Execution['contracts'][number] | null>(null);
  return (
    <Section
      id="contracts"
      title={t('contracts')}
      actions={
        may('signContract') && project.procurements.length > 0 ? <Button onClick={() => setOpen(true)}>{t('signContract')}</Button> : null
      }
    >
      {project.contracts.length === 0 ? <p>{t('noContracts')}</p> : null}
      {project.contracts.map((contract) => (
        <article key={contract.id} id={`contract-${contract.id}`} className="contract">
          <p>
            <strong>{contract.number}</strong> {contract.party} · <Amount value={contract.currentAmount} to={`#contract-${contract.id}`} />{' '}
            · {t('signedUntil', { on: contract.signedOn, until: contract.plannedFinish })} ·{' '}
            {t('retention', { percent: contract.retentionPercent })}{' '}
            {may('supplementContract') ? (
              <Button size="small" className="no-print" onClick={() => setSupplemented(contract)}>
                {t('supplementContract')}
              </Button>
            ) : null}
          </p>
          <Items label={contract.number} items={contract.items} />
          {contract.supplements.map(({ id, number, amount, signedOn, reason, items }) => (
            <div key={id} className="supplement">
              <p>
                {t('supplement')} <strong>{number}</strong> · <Amount value={amount} leaf="contract" /> · {signedOn} · {reason}
              </p>
              <Items label={number} items={items} />
            </div>
          ))}
        </article>
      ))}
      {supplemented ? <SupplementDrawer project={project} contract={supplemented} onClose={() => setSupplemented(null)} /> : null}
      {open ? <ContractDrawer project={project} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function Items({ label, items }: { readonly label: string; readonly items: Execution['contracts'][number]['items'] }) {
  const t = useWords('projects');
  const right = 'right' as const;
  return (
    <Rows
      label={t('itemsOf', { name: label })}
      whenEmpty={t('kit:none')}
      rows={items}
      columns={[
        { title: t('field.itemName'), dataIndex: 'name' },
        { title: t('field.unit'), dataIndex: 'unit' },
        { title: t('field.quantity'), key: 'quantity', align: right, render: (_, row) => row.currentQuantity ?? row.quantity },
        {
          title: t('field.unitPrice'),
          key: 'unitPrice',
          align: right,
          render: (_, { unitPrice }) => <Amount value={unitPrice} leaf="bill" />,
        },
        { title: t('amount'), key: 'amount', align: right, render: (_, { amount }) => <Amount value={amount} leaf="bill" /> },
        { title: t('field.quantityDone'), dataIndex: 'quantityDone', align: right },
      ]}
    />
  );
}
