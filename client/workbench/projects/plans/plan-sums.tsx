import type { WorkbenchPlanQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { Count } from '../../kit/count.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';

/** What a plan holds by class of project and by source of money, as the platform sums it. */
export function PlanSums({ plan }: { readonly plan: NonNullable<WorkbenchPlanQuery['yearPlan']> }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { language } = useLanguage();
  const of = (filter: Readonly<Record<string, string>>) => `/projects?${new URLSearchParams({ plan: plan.number, ...filter })}`;
  const right = 'right' as const;
  return (
    <>
      <Section title={t('byClass')}>
        <Rows
          label={t('byClass')}
          whenEmpty={t('planEmpty')}
          rows={plan.byClass.map((row) => ({ ...row, id: row.classCode }))}
          columns={[
            { title: t('class'), key: 'class', render: (_, row) => row[language] },
            {
              title: t('projectCount'),
              key: 'count',
              align: right,
              render: (_, row) => <Count value={row.projectCount} to={of({ class: row.classCode })} />,
            },
            {
              title: t('budget'),
              key: 'budget',
              align: right,
              render: (_, { budget, classCode }) => <Amount value={budget} to={of({ class: classCode })} />,
            },
          ]}
        />
      </Section>
      <Section title={t('bySource')}>
        <Rows
          label={t('bySource')}
          whenEmpty={t('planEmpty')}
          rows={plan.bySource.map((row) => ({ ...row, id: `${row.level} ${row.channel}` }))}
          columns={[
            { title: t('level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
            { title: t('channel'), key: 'channel', render: (_, { channel }) => word('FundChannel', channel) },
            {
              title: t('projectCount'),
              key: 'count',
              align: right,
              render: (_, { projectCount, level, channel }) => <Count value={projectCount} to={of({ level, channel })} />,
            },
            {
              title: t('amount'),
              key: 'amount',
              align: right,
              render: (_, { amount, level, channel }) => <Amount value={amount} to={of({ level, channel })} />,
            },
          ]}
        />
      </Section>
    </>
  );
}
