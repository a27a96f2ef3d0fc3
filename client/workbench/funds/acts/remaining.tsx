import type { ReactNode } from 'react';
import { WorkbenchAllocationRemainingDocument, WorkbenchLineRemainingDocument } from '../../../generated/workbench.js';
import { Amount, useUnit } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { documentName, useSourceWords } from '../parts/names.js';

interface RemainingProps {
  readonly of: string;
  readonly label: string;
  readonly amount: string | null | undefined;
  readonly more: readonly (readonly [string, ReactNode])[];
}

/** What is left, kept in sight while the form below it is filled. */
function Remaining({ of, label, amount, more }: RemainingProps) {
  const t = useWords('funds');
  const { unit } = useUnit();
  return (
    <section className="fund-remaining" aria-label={label} aria-live="polite">
      <div>{of}</div>
      <div>
        {label}{' '}
        <strong>
          <Amount value={amount} leaf="form" />
        </strong>{' '}
        {t(unit === 'YUAN' ? 'kit:yuan' : 'kit:tenThousand')}
      </div>
      <dl>
        {more.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What a line still holds. */
export function RemainingOfLine({ id }: { readonly id: string | undefined }) {
  const t = useWords('funds');
  const words = useSourceWords();
  const asked = useAsk(WorkbenchLineRemainingDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  const line = id ? asked.data?.fundLine : null;
  if (!line) return <p className="fund-remaining">{t('chooseLineFirst')}</p>;
  const money = (['received', 'allocated', 'released', 'paid'] as const).map(
    (key) => [t(`money.${key}`), <Amount key={key} value={line.money?.[key]} leaf="form" />] as const,
  );
  return (
    <Remaining
      of={`${documentName(line.document)} ${words(line)}`}
      label={t('remainingOfLine')}
      amount={line.money?.unallocated}
      more={[...money, [t('useBy'), line.useBy]]}
    />
  );
}

interface OfAllocationProps {
  readonly id: string | undefined;
  readonly show: 'unreleased' | 'unpaid' | 'balance';
  /** What the act may do with it, where that is not what the figure is called. */
  readonly as?: 'movable' | 'reclaimable';
}

/** What of an allocation is not released, or released and not paid. */
export function RemainingOfAllocation({ id, show, as }: OfAllocationProps) {
  const t = useWords('funds');
  const asked = useAsk(WorkbenchAllocationRemainingDocument, { id: id ?? '' }, { enabled: Boolean(id) });
  const allocation = id ? asked.data?.allocation : null;
  if (!allocation) return <p className="fund-remaining">{t('chooseAllocationFirst')}</p>;
  const others = (['allocated', 'released', 'unreleased', 'paid', 'unpaid'] as const).filter((key) => key !== show);
  return (
    <Remaining
      of={`${allocation.project?.name ?? ''} ${documentName(allocation.line.document)}`}
      label={t(`remaining.${as ?? show}`)}
      amount={allocation.money?.[show]}
      more={others.map((key) => [t(`money.${key}`), <Amount key={key} value={allocation.money?.[key]} leaf="form" />] as const)}
    />
  );
}
