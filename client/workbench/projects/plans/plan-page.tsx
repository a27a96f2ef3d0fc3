import { Button, Descriptions, Tag } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { WorkbenchPlanDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Count } from '../../kit/count.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { useSession } from '../../session/session.js';
import { NoticeList } from '../sections/notice-list.js';
import { AnnouncePlanDrawer } from './announce-plan-drawer.js';
import { PlanProjects } from './plan-projects.js';
import { PlanSums } from './plan-sums.js';

/** One year plan: its sums by class and by source, its projects, its notices, and its announcement. */
export function PlanPage() {
  const { id = '' } = useParams();
  const t = useWords('projects');
  const word = useEnumWords();
  const { may } = useSession();
  const [announces, setAnnounces] = useState(false);
  const asked = useAsk(WorkbenchPlanDocument, { id });
  const plan = asked.data?.yearPlan;
  if (asked.data && !plan) return <NotFound />;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children: children ?? '–' });
  return (
    <Page
      title={plan?.name ?? t('planName')}
      asked={asked}
      actions={
        <>
          {plan?.state === 'DRAFT' && may('announceYearPlan') ? (
            <Button type="primary" onClick={() => setAnnounces(true)}>
              {t('announcePlan')}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {plan ? (
        <>
          <p className="no-print">
            <Link to="/projects/plans">{t('allPlans')}</Link>
          </p>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            className="head"
            items={[
              item('state', <Tag className={plan.state === 'DRAFT' ? 'mark-waits' : 'mark-good'}>{word('YearPlanState', plan.state)}</Tag>),
              item('year', plan.year),
              item('planNumberOf', plan.number),
              item('planPlace', plan.place?.path),
              item('projectCount', <Count value={plan.projectCount} to="#plan-projects" />),
              item('budget', <Amount value={plan.budget} to="#plan-projects" />),
              item('draftedOn', `${plan.draftedOn} ${plan.draftedBy?.name ?? ''}`),
              item('minutes', plan.minutesNumber ? `${plan.minutesNumber} ${plan.minutesDate ?? ''}` : null),
              item('announcedOn', plan.announcedOn ? `${plan.announcedOn} ${plan.announcedBy?.name ?? ''}` : null),
            ]}
          />
          {plan.state === 'DRAFT' ? <p>{t('draftPlanHint')}</p> : null}
          <PlanSums plan={plan} />
          <PlanProjects id={plan.id} />
          <NoticeList
            title={t('tab.notices')}
            subject={{ noun: 'year_plan', id: plan.id, name: plan.name }}
            purpose="YEAR_PLAN"
            asked={asked}
            notices={plan.notices.nodes}
          />
          {announces ? <AnnouncePlanDrawer plan={plan} onClose={() => setAnnounces(false)} /> : null}
        </>
      ) : null}
    </Page>
  );
}
