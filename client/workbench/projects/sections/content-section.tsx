import { Descriptions } from 'antd';
import { WorkbenchProjectContentDocument, type WorkbenchProjectContentQuery } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { ContentParts } from './content-parts.js';
import { Editions } from './editions.js';
import { Rows } from './rows.js';
import { Asked, Section } from './section.js';

export type ProjectContent = NonNullable<WorkbenchProjectContentQuery['project']>;

/** What the project is to do, with its sources, targets and linkages, its editions and what changed them. */
export function ContentSection({ id }: { readonly id: string }) {
  const asked = useAsk(WorkbenchProjectContentDocument, { id });
  return <Asked asked={asked}>{({ project }) => (project ? <Content project={project} /> : null)}</Asked>;
}

function Content({ project }: { readonly project: ProjectContent }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(`field.${key}`), children: children ?? '–' });
  const wide = { span: 'filled' as const };
  return (
    <>
      <Section title={t('tab.content')}>
        <Descriptions
          size="small"
          bordered
          column={{ xs: 1, sm: 2, lg: 2 }}
          items={[
            { ...item('content', project.content), ...wide },
            item('nature', word('ProjectNature', project.nature)),
            item('responsibleUnit', project.responsibleUnit),
            item('implementingUnit', project.implementingUnit),
            item('schedule', `${project.plannedStart ?? '–'} ~ ${project.plannedFinish ?? '–'}`),
            item('beneficiaries', t('beneficiaries', { ...project })),
            item('poorBeneficiaries', t('poorBeneficiaries', { ...project })),
            { ...item('meetingRecord', project.meetingRecord), ...wide },
          ]}
        />
      </Section>
      <ContentParts project={project} />
      <Editions editions={project.editions} />
      <Section title={t('changes')}>
        <Rows
          label={t('changes')}
          whenEmpty={t('noChanges')}
          rows={project.changes.nodes}
          columns={[
            { title: t('kind'), key: 'kind', render: (_, { kind }) => word('ChangeKind', kind) },
            { title: t('state'), key: 'state', render: (_, { state }) => word('ChangeState', state) },
            { title: t('field.reason'), dataIndex: 'reason', className: 'column-name' },
            { title: t('requestedOn'), dataIndex: 'requestedOn' },
            { title: t('decidedOn'), dataIndex: 'decidedOn' },
            { title: t('field.minutesNumber'), dataIndex: 'minutesNumber' },
          ]}
        />
      </Section>
      {project.yearlyReviews.length > 0 ? (
        <Section title={t('reviews')}>
          <Rows
            label={t('reviews')}
            whenEmpty=""
            rows={project.yearlyReviews}
            columns={[
              { title: t('year'), dataIndex: 'year' },
              { title: t('day'), dataIndex: 'reviewedOn' },
              { title: t('field.stillNeeded'), key: 'needed', render: (_, row) => t(row.stillNeeded ? 'kit:yes' : 'kit:no') },
              { title: t('field.opinion'), dataIndex: 'opinion' },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
