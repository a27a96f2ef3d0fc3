import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { WorkbenchProgressQuery } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { Figures } from '../../kit/figures.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { drillInto } from '../parts/drill.js';
import { OpeningAmount, Percent, Points } from '../parts/figures.js';
import { sharedOf } from '../parts/question.js';

export type Progress = WorkbenchProgressQuery['progress'];

/** The whole: what came in, was laid on projects, released and paid, and how that stands to the pace. */
export function Summary({ progress }: { readonly progress: Progress }) {
  const t = useWords('progress');
  const word = useEnumWords();
  const [search] = useSearchParams();
  const { total } = progress;
  const bySource = drillInto(search, progress.by, total, 'DOCUMENT');
  const byProject = drillInto(search, progress.by, total, 'PROJECT');
  const notStarted = `/progress/not-started?${sharedOf(search)}`;
  const items: [string, ReactNode][] = [
    ['received', <OpeningAmount key="" to={bySource} value={total.received} />],
    ['carriedIn', <OpeningAmount key="" to={bySource} value={total.carriedIn} />],
    ['allocated', <OpeningAmount key="" to={byProject} value={total.allocated} />],
    ['unallocated', <OpeningAmount key="" to={bySource} value={total.unallocated} />],
    ['disbursed', <OpeningAmount key="" to={byProject} value={total.disbursed} />],
    ['paid', <OpeningAmount key="" to={byProject} value={total.paid} />],
    ['unspent', <OpeningAmount key="" to={byProject} value={total.unspent} />],
    ['onHand', <OpeningAmount key="" to={bySource} value={total.onHand} />],
    ['allocationProgress', <Percent key="" value={total.allocationProgress} />],
    ['disbursementRate', <Percent key="" value={total.disbursementRate} />],
    ['reimbursementRate', <Percent key="" value={total.reimbursementRate} />],
    ['surplusRate', <Percent key="" value={total.surplusRate} />],
    ['startRate', <Rate key="" value={total.startRate} part={total.projectsStarted} whole={total.projectsInPlan} to={notStarted} />],
    [
      'completionRate',
      <Rate key="" value={total.completionRate} part={total.projectsFinished} whole={total.projectsInPlan} to={byProject} />,
    ],
  ];
  return (
    <Section title={t('whole', { asOf: progress.asOf, year: progress.year })}>
      <Figures
        items={[
          { key: 'progress', name: t('expenditureProgress'), value: <Percent value={total.expenditureProgress} /> },
          {
            key: 'pace',
            name: word('PaceKind', progress.against).replace(/[，,].*$/, ''),
            value: <Percent value={progress.timeProgress} />,
          },
          { key: 'points', name: t('pointsAhead'), value: <Points value={total.pointsAhead} /> },
          {
            key: 'base',
            name: t('baseOf', { base: word('ProgressBase', progress.base) }),
            value: <OpeningAmount to={total.received === null ? byProject : bySource} value={total.baseAmount} />,
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

interface RateProps {
  readonly value: string | null;
  readonly part: number;
  readonly whole: number;
  readonly to: string | null;
}

function Rate({ value, part, whole, to }: RateProps) {
  const t = useWords('progress');
  return (
    <>
      <Percent value={value} /> {to ? <Link to={to}>{t('ofProjects', { part, whole })}</Link> : t('ofProjects', { part, whole })}
    </>
  );
}
