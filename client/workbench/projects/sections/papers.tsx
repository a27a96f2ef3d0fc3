import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Amount, useUnit, written } from '../../kit/amount.js';
import { Defined } from '../../kit/defined.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import type { Execution } from './execution-section.js';

/** The papers there is one of: plan, beginning and end of the works, settlement, hand-over, closing. */
export function Papers({ project }: { readonly project: Execution }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { implementationPlan: plan, commencement, completion, settlement, handover, closing } = project;
  const papers: (readonly [string, readonly (readonly [string, ReactNode])[]])[] = [];
  if (plan) {
    papers.push([
      'implementationPlan',
      [
        ['approvalNumber', plan.approvalNumber],
        ['approvedBy', plan.approvedBy],
        ['approvedOn', plan.approvedOn],
        ['summary', plan.summary],
      ],
    ]);
  }
  if (commencement)
    papers.push([
      'commencement',
      [
        ['startedOn', commencement.startedOn],
        ['note', commencement.note],
      ],
    ]);
  if (completion)
    papers.push([
      'completion',
      [
        ['completedOn', completion.completedOn],
        ['note', completion.note],
      ],
    ]);
  if (settlement) {
    papers.push([
      'settlement',
      [
        ['settledAmount', <Amount key="amount" value={settlement.amount} leaf="contract" />],
        ['contractAmount', <Amount key="contract" value={settlement.contractAmount} to="#contracts" />],
        ['saving', <Saving key="saving" settlement={settlement} />],
        ['auditedBy', settlement.auditedBy],
        ['documentNumber', settlement.documentNumber],
        ['settledOn', settlement.settledOn],
      ],
    ]);
  }
  if (handover) {
    papers.push([
      'handover',
      [
        ['handedOverOn', handover.handedOverOn],
        ['giver', `${handover.giver} ${handover.giverSignedBy}`],
        ['receiver', `${handover.receiver} ${handover.receiverSignedBy}`],
        ['note', handover.note],
      ],
    ]);
  }
  if (closing) {
    papers.push([
      'closing',
      [
        ['closedOn', closing.closedOn],
        ['files', closing.files.map((one) => word('FileKind', one)).join(' · ')],
        ['copies', closing.copies.map((one) => word('CopyHolder', one)).join(' · ')],
      ],
    ]);
  }
  return papers.map(([name, facts]) => (
    <Section key={name} id={name} title={t(`paper.${name}`)}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2 }}
        items={facts.map(([key, children]) => ({ key, label: t(`field.${key}`), children: children ?? '–' }))}
      />
    </Section>
  ));
}

/** What the settlement stayed below the contract. */
function Saving({ settlement: { amount, contractAmount, saving } }: { readonly settlement: NonNullable<Execution['settlement']> }) {
  const t = useWords('projects');
  const { unit } = useUnit();
  if (saving === null || saving === undefined) return '–';
  const of = {
    name: t('field.saving'),
    formula: t('savingFormula'),
    parts: [
      { name: t('field.contractAmount'), value: <Amount value={contractAmount} to="#contracts" /> },
      { name: t('field.settledAmount'), value: <Amount value={amount} to="#settlement" /> },
    ],
  };
  return (
    <Defined of={of}>
      <span className="amount">{written(saving, unit)}</span>
    </Defined>
  );
}
