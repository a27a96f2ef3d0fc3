import { Alert } from 'antd';
import { useWords } from '../../kit/language.js';
import { useMoment } from './use-moment.js';

/** Says that the page does not show what is so today by what is known now. */
export function MomentNote() {
  const t = useWords('assets');
  const { asOf, known } = useMoment();
  if (!asOf && !known) return null;
  return (
    <Alert
      type="info"
      showIcon
      className="moment-note"
      title={t('moment.note', { asOf: asOf ?? t('moment.today'), known: known?.replace('T', ' ') ?? t('moment.now') })}
    />
  );
}
