import { Progress } from 'antd';
import { WorkbenchProjectExecutionDocument, type WorkbenchProjectExecutionQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import type { ProjectHead } from '../page/project-head.js';
import { Acceptances } from './acceptances.js';
import { Contracts } from './contracts.js';
import { Papers } from './papers.js';
import { Procurements } from './procurements.js';
import { ProgressReports } from './progress-reports.js';

export type Execution = NonNullable<WorkbenchProjectExecutionQuery['project']>;

/** From the implementation plan to the archived file: what is recorded about the works. */
export function ExecutionSection({ project: head }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const asked = useAsk(WorkbenchProjectExecutionDocument, { id: head.id });
  return (
    <Asked asked={asked}>
      {({ project }) =>
        project ? (
          <>
            <Section title={t('physicalPercent')}>
              {project.physicalPercent ? (
                <>
                  <Progress aria-label={t('physicalPercent')} percent={Number.parseFloat(project.physicalPercent)} showInfo={false} />
                  <p>
                    <Percent value={project.physicalPercent} to="#reports" />
                  </p>
                  <p>
                    {t('contractAmount')} <Amount value={project.contractAmount} to="#contracts" />
                  </p>
                </>
              ) : (
                <p>{t('noPhysical')}</p>
              )}
            </Section>
            <ProgressReports project={project} />
            <Procurements project={project} />
            <Contracts project={project} />
            <Acceptances project={project} />
            <Papers project={project} />
          </>
        ) : null
      }
    </Asked>
  );
}
