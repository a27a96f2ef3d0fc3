import { Tag } from 'antd';
import type { WorkbenchPaymentRowFragment } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';

/** Whether it is retention money, and whether it was taken back. */
export function PaymentMarks({ payment: { isRetention, reversal } }: { readonly payment: WorkbenchPaymentRowFragment }) {
  const t = useWords('claims');
  if (!isRetention && !reversal) return '–';
  return (
    <>
      {isRetention ? <Tag>{t('retention')}</Tag> : null}
      {reversal ? <Tag className="claim-bad">{t('reversedOn', { day: reversal.reversedOn })}</Tag> : null}
    </>
  );
}
