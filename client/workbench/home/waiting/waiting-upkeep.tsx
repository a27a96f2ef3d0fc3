import { Link } from 'react-router';
import { WorkbenchMyWaitingUpkeepDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { Due } from './due.js';

/** Upkeep and inspections that have come to the acting post; what stays overdue goes one level up. */
export function WaitingUpkeep() {
  const t = useWords('home');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchMyWaitingUpkeepDocument, {});
  const tasks = asked.data?.myUpkeepTasks;
  return (
    <Section title={t('upkeep.title', { count: tasks?.totalCount ?? 0 })} actions={<Link to="/assets/upkeep">{t('upkeep.all')}</Link>}>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <ShortList
        label={t('upkeep.label')}
        rows={tasks?.nodes ?? []}
        keyOf={({ asset, kind, dueOn }) => `${asset?.id} ${kind} ${dueOn}`}
        whenEmpty={t('upkeep.empty')}
        columns={[
          {
            title: t('asset'),
            key: 'asset',
            className: 'home-name',
            render: (_, { asset }) => (asset ? <Link to={`/assets/${asset.id}`}>{asset.name}</Link> : '–'),
          },
          { title: t('upkeep.kind'), key: 'kind', render: (_, { kind }) => word('UpkeepTaskKind', kind) },
          { title: t('upkeep.level'), key: 'level', render: (_, { level }) => word('DutyLevel', level) },
          { title: t('dueOn'), key: 'dueOn', render: (_, { dueOn, daysOverdue }) => <Due on={dueOn} overdue={daysOverdue > 0} /> },
          { title: t('upkeep.days'), key: 'days', align: 'right', render: (_, { daysOverdue }) => daysOverdue },
        ]}
      />
    </Section>
  );
}
