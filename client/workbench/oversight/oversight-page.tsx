import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { Trouble } from '../kit/refusal.js';
import { TabRow } from '../kit/tab-row.js';
import { useSession } from '../session/session.js';

const open = ['exceptions', 'colours', 'holders', 'differences', 'trail'] as const;
const forAuditors = ['samples', 'evidence'] as const;
export type OversightTab = (typeof open)[number] | (typeof forAuditors)[number];

const pathOf = (tab: string) => (tab === 'exceptions' ? '/oversight' : `/oversight/${tab}`);

interface OversightPageProps {
  readonly tab: OversightTab;
  /** The page's own title, where it is about one thing of the tab. */
  readonly title?: string | undefined;
  readonly actions?: ReactNode;
  readonly error?: unknown;
  readonly children: ReactNode;
}

/** A page of oversight under the row of its tabs; samples and packs of evidence are shown to auditors and overseers only. */
export function OversightPage({ tab, title, actions, error, children }: OversightPageProps) {
  const t = useWords('oversight');
  const navigate = useNavigate();
  const { is } = useSession();
  const tabs = ['exceptions', ...(is('AUDITOR', 'OVERSEER') ? forAuditors : []), ...open.slice(1)];
  return (
    <Page title={title ?? t(`title.${tab}`)} actions={actions}>
      <TabRow
        label={t('tabs')}
        chosen={tab}
        items={tabs.map((key) => ({ key, label: t(`tab.${key}`) }))}
        onChoose={(key) => void navigate(pathOf(key))}
      />
      {error ? <Trouble error={error} /> : children}
    </Page>
  );
}
