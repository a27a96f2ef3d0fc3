import { Descriptions, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { Amount } from '../../kit/amount.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';
import { useAllocationAddress, useProjectMoneyAddress } from '../../session/money-addresses.js';
import type { ClaimShown } from './claim-page.js';

const sums = ['allocated', 'released', 'paid', 'unpaid'] as const;
type Source = NonNullable<ClaimShown['project']>['allocations']['nodes'][number];

/** The money of the project out of which the claim is paid: each allocation with its source and what is left on it. */
export function ClaimSources({ claim: { project } }: { readonly claim: ClaimShown }) {
  const t = useWords('claims');
  const word = useEnumWords();
  const address = useAllocationAddress();
  const ofProject = useProjectMoneyAddress();
  const right = 'right' as const;
  return (
    <Section title={t('sources')}>
      <ShortList
        label={t('sources')}
        whenEmpty={t('noSources')}
        rows={project?.allocations.nodes ?? []}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('document'),
            key: 'document',
            className: 'column-case',
            render: (_, { line }) => <Link to={`/funds/documents/${line.document.id}`}>{line.document.number ?? line.document.title}</Link>,
          },
          {
            title: t('line'),
            key: 'line',
            render: (_, { line }) => (
              <Link to={`/funds/lines/${line.id}`}>
                {word('FundSourceLevel', line.level)} {word('FundChannel', line.channel)}
              </Link>
            ),
          },
          {
            title: t('allocatedOn'),
            key: 'day',
            render: (_, { allocatedOn, reversal }) => (
              <>
                {allocatedOn} {reversal ? <Tag>{t('reversed')}</Tag> : null}
              </>
            ),
          },
          ...sums.map((key) => ({
            title: t(key),
            key,
            align: right,
            render: (_: unknown, { id, money }: Source) => <Amount value={money?.[key]} to={address(id, key)} />,
          })),
        ]}
      />
      {project?.money ? (
        <div className="sums">
          <Typography.Title level={3} className="claim-title">
            {t('projectSums')}
          </Typography.Title>
          <Descriptions
            size="small"
            bordered
            className="claim-head"
            column={{ xs: 1, sm: 2, lg: 4 }}
            items={sums.map((key) => ({
              key,
              label: t(key),
              children: <Amount value={project.money?.[key]} to={ofProject(project.id, key)} />,
            }))}
          />
        </div>
      ) : null}
    </Section>
  );
}
