import { Alert, Button, Descriptions } from 'antd';
import { useState } from 'react';
import { WorkbenchAccountDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { useSession } from '../../session/session.js';
import { ChangePasswordDrawer } from './change-password-drawer.js';
import { MyPosts } from './my-posts.js';
import { StandingIn } from './standing-in.js';
import { Tokens } from './tokens.js';

/** One's own account: password, tokens of one's programs, posts and who stands in for whom. */
export function AccountPage() {
  const t = useWords('administration');
  const asked = useAsk(WorkbenchAccountDocument, {});
  const { post } = useSession();
  const [changes, setChanges] = useState(false);
  const viewer = asked.data?.viewer;
  const mustChange = viewer?.mustChangePassword ?? false;
  return (
    <Page
      title={t('myAccount')}
      asked={asked}
      actions={
        <Button type={mustChange ? 'primary' : 'default'} onClick={() => setChanges(true)}>
          {t('changePassword')}
        </Button>
      }
    >
      {viewer ? (
        <>
          {mustChange ? <Alert className="form-trouble" type="warning" showIcon role="alert" title={t('mustChange')} /> : null}
          <Descriptions
            size="small"
            bordered
            column={{ xs: 1, sm: 2, lg: 3 }}
            className="head facts"
            items={[
              { key: 'name', label: t('name'), children: viewer.person.name },
              { key: 'login', label: t('login'), children: viewer.person.account?.login ?? '–' },
              { key: 'place', label: t('placeOf'), children: viewer.person.place?.path ?? '–' },
            ]}
          />
          {mustChange ? null : (
            <>
              {post ? <MyPosts personId={viewer.person.id} /> : <p>{t('choosePostFirst')}</p>}
              <StandingIn posts={viewer.posts} />
              <Tokens tokens={viewer.personalTokens} />
            </>
          )}
        </>
      ) : null}
      {changes ? <ChangePasswordDrawer onClose={() => setChanges(false)} /> : null}
    </Page>
  );
}
