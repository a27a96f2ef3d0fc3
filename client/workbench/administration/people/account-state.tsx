import { Tag } from 'antd';
import dayjs from 'dayjs';
import { recordedMinute } from '../../kit/county-clock.js';
import { useWords } from '../../kit/language.js';

interface AccountStateProps {
  readonly person: {
    readonly active: boolean;
    readonly account: { readonly lockedUntil: string | null; readonly mustChangePassword: boolean; readonly isSample: boolean } | null;
  };
}

/** Whether the account is open, locked, or waits for its own password. */
export function AccountState({ person: { active, account } }: AccountStateProps) {
  const t = useWords('administration');
  const isLocked = account?.lockedUntil && dayjs(account.lockedUntil).isAfter(dayjs());
  return (
    <>
      <Tag className={active ? 'mark-good' : 'mark-bad'}>{t(active ? 'state.open' : 'state.closed')}</Tag>
      {isLocked ? <Tag className="mark-bad">{t('state.locked', { until: recordedMinute(account.lockedUntil) })}</Tag> : null}
      {active && account?.mustChangePassword ? <Tag className="mark-waits">{t('state.mustChange')}</Tag> : null}
      {account?.isSample ? <Tag>{t('state.sample')}</Tag> : null}
    </>
  );
}
