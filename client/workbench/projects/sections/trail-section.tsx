import { WorkbenchProjectTrailDocument } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { useActWord } from './act-word.js';

/** Everything that was done in the case, newest first. */
export function TrailSection({ id }: { readonly id: string }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const actWord = useActWord();
  const asked = useAsk(WorkbenchProjectTrailDocument, { id, ...usePage(20) });
  return (
    <Section title={t('tab.trail')}>
      <Asked asked={asked}>
        {({ project }) => (
          <PagedTable
            label={t('tab.trail')}
            whenEmpty={t('trail.empty')}
            connection={project?.acts}
            loading={asked.isFetching}
            columns={[
              { title: t('trail.act'), key: 'move', render: (_, { move }) => actWord(move) },
              { title: t('day'), dataIndex: 'businessDate' },
              {
                title: t('trail.by'),
                key: 'by',
                render: (_, act) => (
                  <>
                    {act.by?.name ?? '–'}
                    {act.for ? t('forWhom', { name: act.for.name }) : null}
                  </>
                ),
              },
              { title: t('trail.role'), key: 'role', render: (_, { role }) => word('Role', role) },
              { title: t('trail.toState'), key: 'toState', render: (_, { toState }) => word('ProjectState', toState) },
              {
                title: t('trail.opinion'),
                key: 'opinion',
                className: 'column-name',
                render: (_, act) => [act.opinion, act.reason, act.minutesNumber, act.planNumber].filter(Boolean).join(' · ') || '–',
              },
            ]}
          />
        )}
      </Asked>
    </Section>
  );
}
