import { Button, Flex, Form, Input, Typography } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { WorkbenchSignInDocument } from '../../generated/workbench.js';
import { actAs } from '../kit/acting-post.js';
import { ask, cache } from '../kit/ask.js';
import { useWords } from '../kit/language.js';
import { Trouble } from '../kit/refusal.js';

/** Signs in and goes on to the page that was asked for. */
export function SignInPage() {
  const t = useWords('session');
  const navigate = useNavigate();
  const [parameters] = useSearchParams();
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const signIn = async (input: { login: string; password: string }) => {
    setBusy(true);
    setError(null);
    try {
      await ask(WorkbenchSignInDocument, { input });
      actAs(null);
      await cache.resetQueries();
      const next = parameters.get('next');
      // Only a path of this page: a link from outside must not lead away after signing in.
      await navigate(next?.startsWith('/') && !next.startsWith('//') ? next : '/', { replace: true });
    } catch (refused) {
      setError(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Flex justify="center" align="center" className="sign-in">
      <main className="sign-in-card">
        <Typography.Title level={1} className="page-title">
          {t('kit:platform')}
        </Typography.Title>
        <Typography.Paragraph>{t('kit:subtitle')}</Typography.Paragraph>
        <Form layout="vertical" onFinish={signIn} requiredMark={false}>
          <Form.Item name="login" label={t('login')} rules={[{ required: true, message: t('loginNeeded') }]}>
            <Input autoComplete="username" autoFocus size="large" />
          </Form.Item>
          <Form.Item name="password" label={t('password')} rules={[{ required: true, message: t('passwordNeeded') }]}>
            <Input.Password autoComplete="current-password" size="large" />
          </Form.Item>
          {error ? (
            <div className="form-trouble">
              <Trouble error={error} />
            </div>
          ) : null}
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('signIn')}
          </Button>
        </Form>
        <Typography.Paragraph className="sign-in-public">
          <Link to="/public">{t('toPublic')}</Link>
        </Typography.Paragraph>
      </main>
    </Flex>
  );
}
