import type { Role } from '../../../generated/schema.js';
import type { EnumName } from '../../kit/enum-words.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';

interface Act {
  readonly id: string;
  readonly move: string;
  readonly businessDate: string;
  readonly opinion: string | null;
  readonly role: Role;
  readonly toState: string;
  readonly by: { readonly name: string } | null;
}

/** Who took each step of a case when, and with which opinion. */
export function ActRows({ acts, states }: { readonly acts: readonly Act[]; readonly states: EnumName }) {
  const t = useWords('assets');
  const word = useEnumWords();
  return (
    <Section title={t('tab.trail')}>
      <Rows
        label={t('tab.trail')}
        whenEmpty={t('trail.empty')}
        rows={acts}
        columns={[
          { title: t('trail.act'), key: 'move', render: (_, { move }) => t(`act.${move}`) },
          { title: t('field.date'), dataIndex: 'businessDate' },
          { title: t('by'), key: 'by', render: (_, { by }) => by?.name ?? '–' },
          { title: t('trail.role'), key: 'role', render: (_, { role }) => word('Role', role) },
          { title: t('trail.toState'), key: 'state', render: (_, { toState }) => word(states, toState) },
          { title: t('field.opinion'), key: 'opinion', className: 'asset-column-name', render: (_, { opinion }) => opinion ?? '–' },
        ]}
      />
    </Section>
  );
}
