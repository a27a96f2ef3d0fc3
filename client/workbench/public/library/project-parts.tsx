import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import type { PublicProject } from './project-page.js';

/** Where the money is to come from, what is to be reached, and how households have a part in it. */
export function ProjectParts({ project }: { readonly project: PublicProject }) {
  const t = useWords('public');
  const word = useEnumWords();
  const right = 'right' as const;
  return (
    <>
      <Section title={t('sources')} id="sources">
        <Rows
          label={t('sources')}
          whenEmpty={t('kit:none')}
          rows={project.sources}
          columns={[
            { title: t('level'), key: 'level', render: (_, { level }) => word('FundSourceLevel', level) },
            { title: t('channel'), key: 'channel', render: (_, { channel }) => word('FundChannel', channel) },
            { title: t('amount'), key: 'amount', align: right, render: (_, { amount }) => <Amount value={amount} leaf="declared" /> },
          ]}
        />
      </Section>
      <Section title={t('targets')}>
        <Rows
          label={t('targets')}
          whenEmpty={t('kit:none')}
          rows={project.targets}
          columns={[
            { title: t('target'), key: 'target', render: (_, { kind, name }) => `${word('TargetKind', kind)} · ${name}` },
            { title: t('value'), key: 'value', render: (_, row) => `${word('TargetComparison', row.comparison)} ${row.value} ${row.unit}` },
            { title: t('actual'), key: 'actual', render: (_, { actual }) => actual ?? '–' },
          ]}
        />
      </Section>
      {project.linkages.length > 0 ? (
        <Section title={t('linkages')}>
          <Rows
            label={t('linkages')}
            whenEmpty={t('kit:none')}
            rows={project.linkages}
            columns={[
              { title: t('linkage'), key: 'kind', render: (_, { kind }) => word('LinkageKind', kind) },
              { title: t('description'), dataIndex: 'description', className: 'column-name' },
              { title: t('households'), dataIndex: 'households', align: right },
              { title: t('people'), dataIndex: 'people', align: right },
            ]}
          />
        </Section>
      ) : null}
    </>
  );
}
