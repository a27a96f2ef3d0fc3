import { App, Button, Drawer, Dropdown, Flex, Grid, Layout, Menu, Segmented, Spin, Tag } from 'antd';
import { Suspense, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { ActingFor } from '../kit/acting-for.js';
import { useUnit } from '../kit/amount.js';
import { useFollowAnchor } from '../kit/follow-anchor.js';
import { useLanguage, useWords } from '../kit/language.js';
import { accountPath } from './account-path.js';
import { usePostWords } from './choose-post.js';
import { ClosedPage } from './closed-page.js';
import { isClosedTo, menuFor } from './menu.js';
import { useSession } from './session.js';

/** The frame around every page of an office: menu, acting post, unit of amounts, language. */
export function Shell() {
  const t = useWords('session');
  const { post } = useSession();
  const { pathname } = useLocation();
  useFollowAnchor();
  const closed = isClosedTo(post?.role ?? null, pathname);
  return (
    <ActingFor value={post?.forPersonName ? t('for', { name: post.forPersonName }) : null}>
      <App>
        <Layout className="shell">
          <a href="#content" className="skip-link">
            {t('kit:skip')}
          </a>
          <Header />
          <Layout>
            <Side />
            <Layout.Content id="content" className="content" tabIndex={-1}>
              <Suspense fallback={<Spin size="large" className="page-spin" />}>{closed ? <ClosedPage /> : <Outlet />}</Suspense>
            </Layout.Content>
          </Layout>
        </Layout>
      </App>
    </ActingFor>
  );
}

function Header() {
  const { person, post, posts, choose, signOut } = useSession();
  const { unit, choose: chooseUnit } = useUnit();
  const { language, speak } = useLanguage();
  const t = useWords('session');
  const postWords = usePostWords();
  const navigate = useNavigate();
  const items = [
    ...posts.map((one) => ({ key: one.id, label: postWords(one) })),
    { type: 'divider' as const },
    { key: accountPath, label: t('account') },
  ];
  const go = (key: string) => void (key === accountPath ? navigate(accountPath) : choose(key));
  return (
    <Layout.Header className="header no-print">
      <Link to="/" className="brand">
        {t('kit:platform')}
      </Link>
      <Flex gap="small" align="center" wrap justify="end" className="header-tools">
        <Segmented
          aria-label={t('kit:unit')}
          size="small"
          value={unit}
          onChange={chooseUnit}
          options={[
            { value: 'YUAN', label: t('kit:yuan') },
            { value: 'TEN_THOUSAND', label: t('kit:tenThousand') },
          ]}
        />
        <Button size="small" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {t('kit:language')}
        </Button>
        {post?.forPersonName ? <Tag className="mark-waits">{t('for', { name: post.forPersonName })}</Tag> : null}
        <Dropdown menu={{ items, selectedKeys: post ? [post.id] : [], onClick: ({ key }) => go(key) }} trigger={['click']}>
          <Button size="small">
            {person?.name} · {post ? postWords(post) : ''}
          </Button>
        </Dropdown>
        <Button size="small" onClick={() => void signOut()}>
          {t('kit:signOut')}
        </Button>
      </Flex>
    </Layout.Header>
  );
}

function Side() {
  const { md } = Grid.useBreakpoint();
  const [open, setOpen] = useState(false);
  const t = useWords('session');
  if (md !== false) {
    return (
      <Layout.Sider theme="light" className="side no-print" width={208}>
        <MainMenu />
      </Layout.Sider>
    );
  }
  return (
    <>
      <Button className="menu-button no-print" aria-expanded={open} onClick={() => setOpen(true)}>
        {t('kit:menu')}
      </Button>
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={240} title={t('kit:platform')}>
        <MainMenu onChoose={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function MainMenu({ onChoose }: { readonly onChoose?: () => void }) {
  const { post } = useSession();
  const t = useWords('session');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const items = menuFor(post?.role ?? null).map(({ path, word }) => ({ key: path, label: t(`menu.${word}`) }));
  const selected = items.map(({ key }) => key).filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)));
  const choose = (path: string) => {
    onChoose?.();
    void navigate(path);
  };
  return (
    <nav aria-label={t('kit:nav')}>
      <Menu mode="inline" items={items} selectedKeys={selected} onClick={({ key }) => choose(key)} />
    </nav>
  );
}
