import { Button, Tag } from 'antd';
import { useState } from 'react';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { AcceptanceDrawer } from '../records/acceptance-drawer.js';
import { ProblemDrawer } from '../records/problem-drawer.js';
import type { Execution } from './execution-section.js';

/** The checks of the works by village, township, department and county, with the problems they found. */
export function Acceptances({ project }: { readonly project: Execution }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { is } = useSession();
  const [open, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const checks = is('VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'DEPARTMENT_EXAMINER', 'LIBRARY_KEEPER');
  return (
    <Section title={t('acceptances')} actions={checks ? <Button onClick={() => setOpen(true)}>{t('recordAcceptance')}</Button> : null}>
      {project.acceptances.length === 0 ? <p>{t('noAcceptances')}</p> : null}
      <ul className="cards">
        {project.acceptances.map((one) => (
          <li key={one.id}>
            <strong>{word('AcceptanceLevel', one.level)}</strong> {one.acceptedOn} {one.acceptors}{' '}
            <Tag className={one.conclusion === 'UNQUALIFIED' ? 'mark-bad' : 'mark-good'}>
              {word('AcceptanceConclusion', one.conclusion)}
            </Tag>
            {one.recordNumber}
            <p>{one.opinion}</p>
            {one.problems.length > 0 ? (
              <ul className="plain-list">
                {one.problems.map((found) => (
                  <li key={found.id}>
                    {found.description}{' '}
                    {found.closedOn ? (
                      t('problemClosed', { on: found.closedOn, note: found.closingNote })
                    ) : (
                      <>
                        <Tag className="mark-waits">{t('problemOpen', { due: found.dueOn ?? '–' })}</Tag>
                        {checks ? (
                          <Button size="small" onClick={() => setProblem(found.id)}>
                            {t('closeProblem')}
                          </Button>
                        ) : null}
                      </>
                    )}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
      {open ? <AcceptanceDrawer projectId={project.id} onClose={() => setOpen(false)} /> : null}
      {problem ? <ProblemDrawer problemId={problem} onClose={() => setProblem(null)} /> : null}
    </Section>
  );
}
