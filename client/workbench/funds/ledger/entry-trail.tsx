import { WorkbenchEntryTrailDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { recordedAt } from '../../kit/county-clock.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';

/** Who did the act, when it was recorded and why, as the audit trail has it. */
export function EntryTrail({ subjectId }: { readonly subjectId: string }) {
  const t = useWords('funds');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchEntryTrailDocument, { objectId: subjectId });
  return (
    <Section title={t('section.trail')}>
      <Asked asked={asked}>
        {({ trail }) => (
          <Rows
            label={t('section.trail')}
            whenEmpty={t('empty.trail')}
            rows={trail.nodes}
            columns={[
              { title: t('trail.verb'), key: 'verb', render: (_, { verb }) => t(`verbs.${verb}`, { defaultValue: verb }) },
              {
                title: t('trail.by'),
                key: 'by',
                render: (_, { byName, forName }) => (
                  <>
                    {byName ?? '–'}
                    {forName ? t('trail.for', { name: forName }) : null}
                  </>
                ),
              },
              { title: t('trail.role'), key: 'role', render: (_, { role }) => word('Role', role) },
              { title: t('ledger.businessDate'), dataIndex: 'businessDate' },
              { title: t('ledger.recordedAt'), key: 'at', render: (_, row) => recordedAt(row.recordedAt) },
              { title: t('field.reason'), key: 'reason', className: 'fund-name', render: (_, { reason }) => reason ?? '–' },
              { title: t('trail.seq'), dataIndex: 'seq', align: 'right' },
            ]}
          />
        )}
      </Asked>
    </Section>
  );
}
