import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import type { Refusal } from '../../../generated/refusals.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import type { ProjectHead } from '../page/project-head.js';
import { MoveDrawer } from './move-drawer.js';

const turnBack = ['reject', 'returnToStep', 'withdraw', 'remove', 'suspend', 'terminate'];

/** What the acting post may do with the project now; what it may not, with the sentence, the rule and the code. */
export function ProjectMoves({ project }: { readonly project: ProjectHead }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = project.availableMoves.filter(({ allowed }) => allowed);
  const blocked = project.availableMoves.filter(({ allowed }) => !allowed);
  const move = project.availableMoves.find((one) => one.move === chosen);
  return (
    <section aria-label={t('moves')} className="no-print">
      <Typography.Title level={2} className="page-section-title">
        {t('moves')}
      </Typography.Title>
      {open.length === 0 ? <p>{t('noMoves')}</p> : null}
      <Flex gap="small" wrap>
        {open.map((one) => (
          <Button key={one.move} type={turnBack.includes(one.move) ? 'default' : 'primary'} onClick={() => setChosen(one.move)}>
            {word('ProjectMoveName', one.move)}
          </Button>
        ))}
      </Flex>
      {blocked.length > 0 ? (
        <details className="blocked">
          <summary>{t('blocked', { count: blocked.length })}</summary>
          <ul className="plain-list">
            {blocked.map((one) => (
              <li key={one.move}>
                <strong>{word('ProjectMoveName', one.move)}</strong>
                {one.refusal ? <RefusalAlert refusal={one.refusal as unknown as Refusal} /> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {move ? <MoveDrawer project={project} move={move} onClose={() => setChosen(null)} /> : null}
    </section>
  );
}
