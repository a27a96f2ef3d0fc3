import { Alert } from 'antd';
import { Link } from 'react-router';
import { useWords } from '../../kit/language.js';

interface ReversalNoteProps {
  readonly reversal: { readonly reversedOn: string; readonly reason: string; readonly entry?: { readonly id: string } | null | undefined };
}

/** That an act was taken back, when and why. */
export function ReversalNote({ reversal: { reversedOn, reason, entry } }: ReversalNoteProps) {
  const t = useWords('funds');
  return (
    <div className="fund-text">
      <Alert type="warning" showIcon title={t('wasReversed', { day: reversedOn })} description={reason} />
      {entry ? <Link to={`/funds/ledger/entries/${entry.id}`}>{t('ledger.entry')}</Link> : null}
    </div>
  );
}
