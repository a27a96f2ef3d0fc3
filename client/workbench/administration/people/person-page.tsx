import { Button, Descriptions } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { WorkbenchPersonDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { useWords } from '../../kit/language.js';
import { Moment } from '../../kit/moment.js';
import { NotFound } from '../../kit/not-found.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { AdministrationPage } from '../administration-page.js';
import { GrantPostDrawer } from '../posts/grant-post-drawer.js';
import { PostsWithSubstitutes } from '../posts/posts-with-substitutes.js';
import { AccountState } from './account-state.js';
import { CloseAccountDrawer } from './close-account-drawer.js';
import { ResetPasswordDrawer } from './reset-password-drawer.js';

const drawers = { grant: GrantPostDrawer, reset: ResetPasswordDrawer, close: CloseAccountDrawer } as const;

/** One person: the account, and every post held with its substitutions, ended ones included. */
export function PersonPage() {
  const { id = '' } = useParams();
  const t = useWords('administration');
  const { read } = useAddress();
  const { may, person: me } = useSession();
  const [open, setOpen] = useState<keyof typeof drawers | null>(null);
  const asked = useAsk(WorkbenchPersonDocument, { id, name: read('name') });
  const posts = asked.data?.posts.nodes ?? [];
  const person = asked.data?.people.nodes.find((one) => one.id === id) ?? posts[0]?.person;
  if (asked.data && !person) return <NotFound />;
  // Nobody manages the own account: the platform refuses it, so the buttons would only mislead.
  const manages = person?.active && me?.id !== id;
  const Drawer = open ? drawers[open] : null;
  const item = (key: string, children: React.ReactNode) => ({ key, label: t(key), children });
  return (
    <AdministrationPage
      tab="people"
      title={person?.name ?? t('tab.people')}
      error={asked.error}
      actions={
        manages ? (
          <>
            {may('grantPost') ? (
              <Button type="primary" onClick={() => setOpen('grant')}>
                {t('grantPost')}
              </Button>
            ) : null}
            {may('resetPassword') ? <Button onClick={() => setOpen('reset')}>{t('resetPassword')}</Button> : null}
            {may('closeAccount') ? (
              <Button danger onClick={() => setOpen('close')}>
                {t('closeAccount')}
              </Button>
            ) : null}
          </>
        ) : null
      }
    >
      <Asked asked={asked}>
        {() =>
          person ? (
            <>
              <Descriptions
                size="small"
                bordered
                column={{ xs: 1, sm: 2, lg: 3 }}
                className="head facts"
                items={[
                  item('name', person.name),
                  item('login', person.account?.login ?? '–'),
                  item('account', <AccountState person={person} />),
                  item('placeOf', person.place?.path ?? '–'),
                  item('createdAt', <Moment value={person.createdAt} />),
                  item('closedAt', <Moment value={person.closedAt} />),
                ]}
              />
              <Section title={t('postHistory')}>
                <PostsWithSubstitutes posts={posts} whenEmpty={t('noPostYet')} />
              </Section>
              {Drawer ? <Drawer person={person} onClose={() => setOpen(null)} /> : null}
            </>
          ) : null
        }
      </Asked>
    </AdministrationPage>
  );
}
