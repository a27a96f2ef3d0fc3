import { Tag } from 'antd';
import { WorkbenchPolicyHistoryDocument, type WorkbenchPolicyHistoryQuery } from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Trouble } from '../../kit/refusal.js';
import { Basis } from './basis.js';
import { type PolicyKey, PolicyValue } from './policy-value.js';
import { useScopeWords } from './scope-words.js';
import { SetBy } from './set-by.js';

type Row = WorkbenchPolicyHistoryQuery['policies']['nodes'][number];

/** Every value a policy had, newest first: where, for what, from when to when, on what basis, and who set it. */
export function PolicyHistory({ of }: { readonly of: PolicyKey }) {
  const t = useWords('administration');
  const word = useEnumWords();
  const scope = useScopeWords();
  const asked = useAsk(WorkbenchPolicyHistoryDocument, { key: of.key, ...usePage(20) });
  if (asked.error) return <Trouble error={asked.error} />;
  return (
    <PagedTable<Row>
      label={t('policy.history')}
      connection={asked.data?.policies}
      whenEmpty={t('policy.unset')}
      loading={asked.isFetching}
      columns={[
        {
          title: t('policy.value'),
          key: 'value',
          className: 'column-name',
          render: (_, { value }) => <PolicyValue of={of} value={value} short />,
        },
        { title: t('policy.scope'), key: 'scope', render: (_, row) => scope(row) },
        {
          title: t('policy.meantFor'),
          key: 'for',
          render: (_, { year, level }) =>
            [year ?? t('policy.everyYear'), level ? word('FundSourceLevel', level) : t('policy.everyLevel')].join(' · '),
        },
        { title: t('policy.from'), dataIndex: 'validFrom' },
        {
          title: t('policy.to'),
          key: 'to',
          render: (_, { validFrom, validTo, replacedBy }) => (
            <>
              {validTo ?? t('policy.untilReplaced')} {validTo && validTo < validFrom ? <Tag>{t('policy.neverHeld')}</Tag> : null}
              {replacedBy ? <div>{t('policy.replaced', { from: replacedBy.validFrom })}</div> : null}
            </>
          ),
        },
        { title: t('policy.basis'), key: 'basis', className: 'column-text', render: (_, { basis }) => <Basis text={basis} /> },
        { title: t('reason'), key: 'reason', className: 'column-text', render: (_, { reason }) => reason ?? t('policy.loaded') },
        {
          title: t('policy.by'),
          key: 'by',
          render: (_, { id, reason, recordedAt }) => (
            <>
              {reason ? (
                <div>
                  <SetBy id={id} />
                </div>
              ) : null}
              <Moment value={recordedAt} />
            </>
          ),
        },
      ]}
    />
  );
}
