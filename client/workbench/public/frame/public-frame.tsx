import { App, Button, Flex, Layout, Segmented, Spin } from 'antd';
import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { useUnit } from '../../kit/amount.js';
import { useFollowAnchor } from '../../kit/follow-anchor.js';
import { useLanguage, useWords } from '../../kit/language.js';

/** The light frame of the public pages: nothing of an office, a way to sign in. */
export function PublicFrame() {
  const t = useWords('public');
  const { language, speak } = useLanguage();
  const { unit, choose } = useUnit();
  useFollowAnchor();
  return (
    <App>
      <Layout className="shell public">
        <a href="#content" className="skip-link">
          {t('kit:skip')}
        </a>
        <Layout.Header className="header no-print">
          <Link to="/public" className="brand">
            {t('title')}
          </Link>
          <Flex gap="small" align="center" wrap justify="end" className="header-tools">
            <Segmented
              aria-label={t('kit:unit')}
              size="small"
              value={unit}
              onChange={choose}
              options={[
                { value: 'YUAN', label: t('kit:yuan') },
                { value: 'TEN_THOUSAND', label: t('kit:tenThousand') },
              ]}
            />
            <Button size="small" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
              {t('kit:language')}
            </Button>
            <Link to="/">{t('office')}</Link>
          </Flex>
        </Layout.Header>
        <Layout.Content id="content" className="content public-content" tabIndex={-1}>
          <Suspense fallback={<Spin size="large" className="page-spin" />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
        <footer className="public-foot no-print">{t('foot')}</footer>
      </Layout>
    </App>
  );
}
