import { Descriptions } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { WorkbenchProgressQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { Opening, Points } from '../parts/figures.js';
import { useMadeOf } from '../parts/made-of.js';
import { sharedOf } from '../parts/question.js';
import { type RateName, useRates } from '../parts/rates.js';

export type Progress = WorkbenchProgressQuery['progress'];
type Item = readonly [string, ReactNode];

/** The whole: what came in, was laid on projects, released and paid, and how that stands to the pace. */
export function Summary({ progress }: { readonly progress: Progress }) {
  const t = useWords('progress');
  const word = useEnumWords();
  const { total } = progress;
  const [search] = useSearchParams();
  const madeOf = useMadeOf(progress);
  const { rate, pace, points } = useRates(progress);
  const amount = (name: 'received' | 'carriedIn' | 'allocated' | 'unallocated' | 'disbursed' | 'paid' | 'unspent' | 'onHand'): Item => [
    name,
    <Amount key="" value={total[name]} to={madeOf(total, name)} />,
  ];
  const percent = (name: RateName): Item => [name, <Percent key="" value={total[name]} of={rate(total, name)} />];
  const counted = (name: 'startRate' | 'completionRate', part: number, to: string | null): Item => [
    name,
    <Fragment key="">
      <Percent value={total[name]} of={rate(total, name)} />{' '}
      <Opening to={to}>{t('ofProjects', { part, whole: total.projectsInPlan })}</Opening>
    </Fragment>,
  ];
  const items = [
    amount('received'),
    amount('carriedIn'),
    amount('allocated'),
    amount('unallocated'),
    amount('disbursed'),
    amount('paid'),
    amount('unspent'),
    amount('onHand'),
    percent('allocationProgress'),
    percent('disbursementRate'),
    percent('reimbursementRate'),
    percent('surplusRate'),
    counted('startRate', total.projectsStarted, `/progress/not-started?${sharedOf(search)}`),
    counted('completionRate', total.projectsFinished, madeOf(total, 'projects')),
  ];
  return (
    <Section title={t('whole', { asOf: progress.asOf, year: progress.year })}>
      <Figures
        items={[
          {
            key: 'progress',
            name: t('expenditureProgress'),
            value: <Percent value={total.expenditureProgress} of={rate(total, 'expenditureProgress')} />,
          },
          {
            key: 'pace',
            name: pace.name,
            value: <Percent value={progress.timeProgress} of={pace} />,
          },
          { key: 'points', name: t('pointsAhead'), value: <Points value={total.pointsAhead} of={points(total)} /> },
          {
            key: 'base',
            name: t('baseOf', { base: word('ProgressBase', progress.base) }),
            value: <Amount value={total.baseAmount} to={madeOf(total, total.received === null ? 'baseAllocated' : 'baseReceived')} />,
          },
        ]}
      />
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 4 }}
        items={items.map(([name, children]) => ({ key: name, label: t(name), children }))}
      />
      {total.received === null ? <p className="aside">{t('noReceived')}</p> : null}
    </Section>
  );
}
