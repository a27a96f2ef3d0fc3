import { Link } from 'react-router';
import { WorkbenchMyWaitingClaimsDocument } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';

/** Claims that wait for the acting post. */
export function WaitingClaims() {
  const t = useWords('home');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchMyWaitingClaimsDocument, {});
  const claims = asked.data?.myClaims;
  return (
    <Section title={t('claims.title', { count: claims?.totalCount ?? 0 })} actions={<Link to="/claims">{t('claims.all')}</Link>}>
      {asked.error ? <Trouble error={asked.error} /> : null}
      <ShortList
        label={t('claims.label')}
        rows={claims?.nodes ?? []}
        keyOf={({ id }) => id}
        whenEmpty={t('claims.empty')}
        columns={[
          {
            title: t('claims.purpose'),
            key: 'purpose',
            className: 'home-name',
            render: (_, { id, purpose }) => <Link to={`/claims/${id}`}>{purpose}</Link>,
          },
          { title: t('project'), key: 'project', className: 'home-name', render: (_, { project }) => project?.name ?? '–' },
          { title: t('claims.payee'), key: 'payee', render: (_, { payee }) => payee },
          {
            title: t('claims.amount'),
            key: 'amount',
            align: 'right',
            render: (_, { id, amount }) => <Amount value={amount} to={`/claims/${id}`} />,
          },
          { title: t('state'), key: 'state', render: (_, { state }) => word('ClaimState', state) },
          { title: t('since'), key: 'since', render: (_, { stateSince }) => stateSince },
          { title: t('claims.reason'), key: 'reason', className: 'home-name', render: (_, { returnReason }) => returnReason ?? '–' },
        ]}
      />
    </Section>
  );
}
