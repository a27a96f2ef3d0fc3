import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import type { ProjectContent } from './content-section.js';

/** The three lists of a project's content: sources, targets and linkages. */
export function ContentParts({ project }: { readonly project: ProjectContent }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const amount = { title: t('amount'), key: 'amount', align: 'right' as const };
  return (
    <>
      <Section title={t('sources')} id="sources">
        <Rows
          label={t('sources')}
          whenEmpty={t('noSources')}
          rows={project.sources}
          columns={[
            { title: t('level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
            { title: t('channel'), key: 'channel', render: (_, { channel }) => word('FundChannel', channel) },
            { ...amount, render: (_, row) => <Amount value={row.amount} leaf="declared" /> },
          ]}
        />
      </Section>
      <Section title={t('targets')}>
        <Rows
          label={t('targets')}
          whenEmpty={t('noTargets')}
          rows={project.targets}
          columns={[
            { title: t('field.targetKind'), key: 'kind', render: (_, { kind }) => word('TargetKind', kind) },
            { title: t('field.aspect'), dataIndex: 'aspect' },
            { title: t('field.targetName'), dataIndex: 'name' },
            {
              title: t('field.value'),
              key: 'value',
              render: (_, row) => `${word('TargetComparison', row.comparison)} ${row.value} ${row.unit}`,
            },
            { title: t('field.weight'), dataIndex: 'weight' },
            { title: t('field.actual'), dataIndex: 'actual' },
          ]}
        />
      </Section>
      <Section title={t('linkages')}>
        <Rows
          label={t('linkages')}
          whenEmpty={t('noLinkages')}
          rows={project.linkages}
          columns={[
            { title: t('field.linkageKind'), key: 'kind', render: (_, { kind }) => word('LinkageKind', kind) },
            { title: t('field.description'), dataIndex: 'description', className: 'column-name' },
            { title: t('field.households'), dataIndex: 'households' },
            { title: t('field.people'), dataIndex: 'people' },
            { ...amount, title: t('field.income'), render: (_, { income }) => <Amount value={income} leaf="declared" /> },
          ]}
        />
      </Section>
    </>
  );
}
