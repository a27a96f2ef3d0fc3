import { Button, Descriptions } from 'antd';
import { Link, useParams } from 'react-router';
import { WorkbenchPublicPlanDocument, type WorkbenchPublicProjectRowFragment } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import { usePublicAsk } from '../ask-publicly.js';
import { PaperFoot } from '../frame/paper-foot.js';
import { PublicNotFound } from '../frame/public-not-found.js';
import { NoticeLinks } from '../notices/notice-links.js';
import { usePublicProjectColumns } from './project-columns.js';

/** An announced year plan: what it costs by class and by source, and its projects. */
export function PublicPlanPage() {
  const { id = '' } = useParams();
  const t = useWords('public');
  const word = useEnumWords();
  const { language } = useLanguage();
  const asked = usePublicAsk(WorkbenchPublicPlanDocument, { id, ...usePage(20) });
  const columns = usePublicProjectColumns();
  const plan = asked.data?.yearPlan;
  if (asked.data && !plan) return <PublicNotFound />;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children });
  const right = 'right' as const;
  return (
    <Page title={plan?.name ?? t('plan')} asked={asked} actions={<Button onClick={() => window.print()}>{t('kit:print')}</Button>}>
      {plan ? (
        <div className="public-wide">
          <p className="no-print">
            <Link to={`/public?tab=plans&place=${plan.place?.id ?? ''}`}>{t('backToPlans')}</Link>
          </p>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            items={[
              item('place', plan.place?.path ?? '–'),
              item('year', plan.year),
              item('planNumber', plan.number),
              item('minutesNumber', plan.minutesNumber ?? '–'),
              item('announcedOn', plan.announcedOn ?? '–'),
              item('projectCount', plan.projectCount),
              item('budget', <Amount value={plan.budget} to="#projects" />),
            ]}
          />
          <Section title={t('byClass')}>
            <Rows
              label={t('byClass')}
              whenEmpty={t('kit:none')}
              rows={plan.byClass.map((row) => ({ ...row, id: row.classCode }))}
              columns={[
                { title: t('class'), key: 'class', render: (_, row) => row[language] },
                { title: t('projectCount'), dataIndex: 'projectCount', align: right },
                {
                  title: t('budget'),
                  key: 'budget',
                  align: right,
                  render: (_, { budget }) => <Amount value={budget} to="#projects" />,
                },
              ]}
            />
          </Section>
          <Section title={t('bySource')}>
            <Rows
              label={t('bySource')}
              whenEmpty={t('kit:none')}
              rows={plan.bySource.map((row) => ({ ...row, id: `${row.level} ${row.channel}` }))}
              columns={[
                { title: t('level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
                { title: t('channel'), key: 'channel', render: (_, { channel }) => word('FundChannel', channel) },
                { title: t('projectCount'), dataIndex: 'projectCount', align: right },
                { title: t('amount'), key: 'amount', align: right, render: (_, { amount }) => <Amount value={amount} to="#projects" /> },
              ]}
            />
          </Section>
          <NoticeLinks notices={plan.notices.nodes} />
          <Section title={t('projectsOfPlan')} id="projects">
            <PagedTable<WorkbenchPublicProjectRowFragment>
              label={t('projectsOfPlan')}
              connection={plan.projects}
              columns={columns}
              whenEmpty={t('noProjects')}
              loading={asked.isFetching}
            />
          </Section>
          <PaperFoot place={plan.place?.path ?? null} />
        </div>
      ) : null}
    </Page>
  );
}
