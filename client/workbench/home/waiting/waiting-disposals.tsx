import { Link } from 'react-router';
import { WorkbenchMyWaitingDisposalsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { ShortList } from '../../kit/short-list.js';

/** Disposals of assets that wait for the acting post. */
export function WaitingDisposals() {
  const t = useWords('home');
  const word = useEnumWords();
  const asked = useAsk(WorkbenchMyWaitingDisposalsDocument, {});
  const disposals = asked.data?.myDisposals;
  return (
    <Section
      title={t('disposals.title', { count: disposals?.totalCount ?? 0 })}
      actions={<Link to="/assets/disposals">{t('disposals.all')}</Link>}
    >
      {asked.error ? <Trouble error={asked.error} /> : null}
      <ShortList
        label={t('disposals.label')}
        rows={disposals?.nodes ?? []}
        keyOf={({ id }) => id}
        whenEmpty={t('disposals.empty')}
        columns={[
          {
            title: t('asset'),
            key: 'asset',
            className: 'home-name',
            render: (_, { id, asset }) => <Link to={`/assets/disposals/${id}`}>{asset?.name ?? id}</Link>,
          },
          { title: t('disposals.kind'), key: 'kind', render: (_, { kind }) => word('DisposalKind', kind) },
          { title: t('state'), key: 'state', render: (_, { state }) => word('DisposalState', state) },
          { title: t('disposals.requestedOn'), key: 'on', render: (_, { requestedOn }) => requestedOn },
        ]}
      />
    </Section>
  );
}
