import { Skeleton } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { ProgressBase, ProgressDimension } from '../../../generated/schema.js';
import {
  WorkbenchMilestonesDocument,
  WorkbenchProgressCurveDocument,
  type WorkbenchProgressCurveQuery,
} from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Chart } from '../../kit/chart.js';
import type { Definition } from '../../kit/defined.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { Points } from '../parts/figures.js';
import { useQuestion } from '../parts/question.js';
import { type Milestone, useCurveOption } from './curve-option.js';

export type CurvePoint = WorkbenchProgressCurveQuery['progressCurve']['points'][number];

/** The year's curve, of the base that the summary has: what was paid of it by each month's end, against the time line and the milestones of the policy. */
export function Curve({ base }: { readonly base: ProgressBase }) {
  const t = useWords('progress');
  const { write } = useAddress();
  const { report, filter } = useQuestion();
  const asked = useAsk(WorkbenchProgressCurveDocument, { input: { ...report, base }, filter });
  const curve = asked.data?.progressCurve;
  const policy = useAsk(
    WorkbenchMilestonesDocument,
    { placeCode: curve?.placeCode ?? '', year: curve?.year ?? null, on: curve?.asOf ?? null },
    { enabled: curve !== undefined },
  ).data?.policy;
  const milestones = (policy?.value as { milestones?: Milestone[] } | undefined)?.milestones ?? [];
  const points = curve?.points ?? [];
  const option = useCurveOption(points, milestones);
  const milestoneOf = (month: number) => milestones.find(({ date }) => Number(date.slice(0, 2)) === month);
  const asOn = useAsOn();
  const amounts = (point: CurvePoint) => [
    { name: t('paid'), value: <Amount value={point.paid} to={asOn(point.date, 'PROJECT')} /> },
    {
      name: t('base'),
      value: <Amount value={point.baseAmount} to={asOn(point.date, curve?.base === 'RECEIVED' ? 'DOCUMENT' : 'PROJECT')} />,
    },
  ];
  const rateOf = (point: CurvePoint): Definition => ({
    name: t('expenditureProgress'),
    formula: t('formula.expenditureProgress'),
    parts: amounts(point),
    asOf: point.date,
  });
  const paceOf = (point: CurvePoint): Definition => ({
    name: t('timeProgress'),
    formula: t('formula.timeProgress', { mode: t('paceMode.policy') }),
    parts: [],
    policy: 'timeProgress.mode',
    asOf: point.date,
  });
  const pointsOf = (point: CurvePoint): Definition => ({
    name: t('pointsAhead'),
    formula: t('formula.pointsAhead'),
    parts: [
      { name: t('expenditureProgress'), value: <Percent value={point.expenditureProgress} of={rateOf(point)} /> },
      { name: t('timeProgress'), value: <Percent value={point.timeProgress} of={paceOf(point)} /> },
    ],
    asOf: point.date,
  });
  return (
    <Section title={t('curve')}>
      {asked.error ? <Trouble error={asked.error} /> : null}
      {curve ? (
        <Chart
          option={option}
          label={t('curveLabel', { year: curve.year, asOf: curve.asOf })}
          onChoose={({ dataIndex }) => {
            const point = points[dataIndex];
            if (point?.paid) write({ asOf: point.date });
          }}
          table={{
            head: ['date', 'base', 'paid', 'expenditureProgress', 'timeProgress', 'pointsAhead', 'milestone'].map((name) => t(name)),
            rows: points.map((point) => ({
              key: point.date,
              cells: [
                point.paid === null ? point.date : <AsOfLink key="date" date={point.date} />,
                <Amount key="base" value={point.baseAmount} to={asOn(point.date, curve.base === 'RECEIVED' ? 'DOCUMENT' : 'PROJECT')} />,
                <Amount key="paid" value={point.paid} to={asOn(point.date, 'PROJECT')} />,
                <Percent key="progress" value={point.expenditureProgress} of={rateOf(point)} />,
                <Percent key="pace" value={point.timeProgress} of={paceOf(point)} />,
                <Points key="points" value={point.pointsAhead} of={pointsOf(point)} />,
                <MilestoneCell key="milestone" milestone={milestoneOf(point.month)} />,
              ],
            })),
          }}
        />
      ) : (
        <Skeleton active paragraph={{ rows: 6 }} />
      )}
    </Section>
  );
}

function MilestoneCell({ milestone }: { readonly milestone: Milestone | undefined }) {
  const t = useWords('progress');
  return milestone ? <span>{t('milestoneOn', { date: milestone.date, percent: milestone.percent })}</span> : <span>–</span>;
}

/** The same money as it stood on another day, broken down. */
function useAsOn() {
  const [search] = useSearchParams();
  return (asOf: string, by: ProgressDimension): string => {
    const next = new URLSearchParams(search);
    for (const name of ['after', 'before', 'order']) next.delete(name);
    next.set('asOf', asOf);
    next.set('by', by);
    return `/progress?${next}`;
  };
}

/** The same figures as they stood on that day. */
function AsOfLink({ date }: { readonly date: string }) {
  const [search] = useSearchParams();
  const next = new URLSearchParams(search);
  next.set('asOf', date);
  for (const name of ['after', 'before']) next.delete(name);
  return <Link to={{ search: next.toString() }}>{date}</Link>;
}
