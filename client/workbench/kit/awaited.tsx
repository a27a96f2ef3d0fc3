import { Spin } from 'antd';
import { useWords } from './language.js';
import { Waiting } from './waiting.js';

/** What was asked for is on its way; when that lasts, for how long. */
export function Awaited() {
  const t = useWords();
  return (
    <>
      <Spin size="large" className="page-spin" />
      <Waiting label={t('asking')} after={2} />
    </>
  );
}
