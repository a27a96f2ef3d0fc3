import { Descriptions } from 'antd';
import { WorkbenchProjectContentDocument, type WorkbenchProjectContentQuery } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ChangesSection } from '../changes/changes-section.js';
import { ContentParts } from './content-parts.js';
import { Editions } from './editions.js';
import { Reviews } from './reviews.js';

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
      <ChangesSection project={project} />
      <Editions editions={project.editions} />
      <Reviews project={project} />
    </>
  );
}
