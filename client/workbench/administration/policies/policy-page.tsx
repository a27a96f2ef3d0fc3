import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { WorkbenchPolicyKeysDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useLanguage, useWords } from '../../kit/language.js';
import { NotFound } from '../../kit/not-found.js';
import { Page } from '../../kit/page.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { PolicyHere } from './policy-here.js';
import { PolicyHistory } from './policy-history.js';
import { SetPolicyDrawer } from './set-policy-drawer.js';

/** One policy: what holds where on any day, and every value it ever had. */
export function PolicyPage() {
  const { key = '' } = useParams();
  const t = useWords('administration');
  const word = useEnumWords();
  const { language } = useLanguage();
  const { may } = useSession();
  const [sets, setSets] = useState(false);
  const asked = useAsk(WorkbenchPolicyKeysDocument, {});
  const policy = asked.data?.policyKeys.find((one) => one.key === key);
  if (asked.data && !policy) return <NotFound />;
  return (
    <Page
      title={policy?.[language] ?? t('policies')}
      asked={asked}
      actions={
        <>
          <Link to="/policies">{t('policy.all')}</Link>
          {policy && may('setPolicy') ? (
            <Button type="primary" onClick={() => setSets(true)}>
              {t('policy.set')}
            </Button>
          ) : null}
          <Button onClick={() => window.print()}>{t('kit:print')}</Button>
        </>
      }
    >
      {policy ? (
        <>
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2 }}
            className="head facts"
            items={[
              { key: 'kind', label: t('policy.kind'), children: word('PolicyValueKind', policy.kind) },
              { key: 'key', label: t('policy.key'), children: <code className="code">{policy.key}</code> },
            ]}
          />
          <Section title={t('policy.here')}>
            <PolicyHere of={policy} />
          </Section>
          <Section title={t('policy.history')}>
            <PolicyHistory of={policy} />
          </Section>
          {sets ? <SetPolicyDrawer of={policy} onClose={() => setSets(false)} /> : null}
        </>
      ) : null}
    </Page>
  );
}
