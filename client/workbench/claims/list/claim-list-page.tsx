import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { TabRow } from '../../kit/tab-row.js';
import { useSession } from '../../session/session.js';
import { MoneyOutLinks } from '../parts/money-out-links.js';
import { useMayClaim, useMayHandleClaims } from '../parts/who.js';
import { AllClaims } from './all-claims.js';
import { claimFilterNames } from './claim-filters.js';
import { MyClaims } from './my-claims.js';

/** Claims: what waits for the acting post, and all of its area. */
export function ClaimListPage() {
  const t = useWords('claims');
  const { post } = useSession();
  const navigate = useNavigate();
  const { read, readAll, write } = useAddress();
  const mayClaim = useMayClaim();
  const mayHandle = useMayHandleClaims();
  // A link with a filter is about all claims, whatever waits for whom.
  const isNarrowed = claimFilterNames.some((name) => readAll(name).length > 0);
  const chosen = !mayHandle ? 'all' : (read('view') ?? (isNarrowed ? 'all' : 'mine'));
  return (
    <Page
      title={t('page.claims')}
      actions={
        <>
          {mayClaim ? (
            <Button type="primary" onClick={() => void navigate('/claims/new')}>
              {t('newClaim')}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      <MoneyOutLinks />
      {mayHandle ? (
        <TabRow
          label={t('page.claims')}
          chosen={chosen}
          items={(['mine', 'all'] as const).map((key) => ({ key, label: t(`view.${key}`) }))}
          onChoose={(view) => write({ view })}
        />
      ) : null}
      {chosen === 'mine' ? <MyClaims key={post?.id} /> : <AllClaims />}
    </Page>
  );
}
