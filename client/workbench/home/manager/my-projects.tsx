import { Link } from 'react-router';
import { WorkbenchMyProjectsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { useNextStepColumns } from './next-steps.js';

/** The projects of my area by their state, and those being built with their next step and date. */
export function MyProjects() {
  const t = useWords('home');
  const word = useEnumWords();
  const columns = useNextStepColumns();
  const asked = useAsk(WorkbenchMyProjectsDocument, {});
  const { projectCounts, projects } = asked.data ?? {};
  return (
    <>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <Section title={t('byState', { count: projectCounts?.count ?? 0 })} actions={<Link to="/projects">{t('allProjects')}</Link>}>
        <ul className="home-states">
          {(projectCounts?.states ?? []).map(({ state, count }) => (
            <li key={state}>
              <Link to={`/projects?state=${state}`}>{t('stateCount', { state: word('ProjectState', state), count })}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        title={t('building', { count: projects?.totalCount ?? 0 })}
        actions={<Link to="/projects?pool=BUILDING&order=DUE_ASC">{t('allBuilding')}</Link>}
      >
        <ShortList
          label={t('buildingLabel')}
          rows={projects?.nodes ?? []}
          columns={columns}
          keyOf={({ id }) => id}
          whenEmpty={t('noneBuilding')}
        />
      </Section>
    </>
  );
}
