import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../kit/language.js';
import { Page } from '../kit/page.js';
import { Trouble } from '../kit/refusal.js';
import { TabRow } from '../kit/tab-row.js';

const paths = { people: '/administration', posts: '/administration/posts', departments: '/administration/departments' } as const;
type Tab = keyof typeof paths;

interface AdministrationPageProps {
  readonly tab: Tab;
  /** The page's own title, where it is about one person. */
  readonly title?: string | undefined;
  readonly actions?: ReactNode;
  readonly error?: unknown;
  readonly children: ReactNode;
}

/** A page about who works here, under the row of its tabs. */
export function AdministrationPage({ tab, title, actions, error, children }: AdministrationPageProps) {
  const t = useWords('administration');
  const navigate = useNavigate();
  return (
    <Page title={title ?? t(`tab.${tab}`)} actions={actions}>
      <TabRow
        label={t('tabs')}
        chosen={tab}
        items={Object.keys(paths).map((key) => ({ key, label: t(`tab.${key}`) }))}
        onChoose={(key) => void navigate(paths[key as Tab])}
      />
      {error ? <Trouble error={error} /> : children}
    </Page>
  );
}
