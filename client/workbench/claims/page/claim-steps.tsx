import { Steps, Typography } from 'antd';
import type { ClaimState } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import type { ClaimShown } from './claim-page.js';

const way: readonly ClaimState[] = ['DRAFT', 'SUBMITTED', 'TOWNSHIP_CHECKED', 'APPROVED', 'PAID'];

/** The way of a claim as steps, and below them every act in its order: who, when, in which duty, with which opinion. */
export function ClaimSteps({ claim }: { readonly claim: ClaimShown }) {
  const t = useWords('claims');
  const word = useEnumWords();
  const standing = way.indexOf(claim.state);
  // A returned or withdrawn claim stands beside the way, at where it came from.
  const last = claim.acts.at(-1);
  const at = standing >= 0 ? standing : Math.max(0, way.indexOf(last?.fromState ?? 'DRAFT'));
  return (
    <section aria-label={t('steps')} className="claim-way">
      <Typography.Title level={2} className="claim-title">
        {t('steps')}
      </Typography.Title>
      <Steps
        orientation="vertical"
        size="small"
        current={at}
        items={way.map((state, index) => ({
          title: word('ClaimState', state),
          status: statusOf(index, at, standing < 0, claim.state),
          content: index === at && standing < 0 ? <div className="claim-aside">{word('ClaimState', claim.state)}</div> : null,
        }))}
      />
      <Typography.Title level={3} className="claim-title">
        {t('acts')}
      </Typography.Title>
      <ol className="claim-acts">
        {claim.acts.map((act) => (
          <li key={act.id}>
            <strong>{t(`move.${act.move}`)}</strong> {act.businessDate}
            <div>
              {act.by?.name ?? '–'}
              {act.for ? t('forWhom', { name: act.for.name }) : null} · {word('Role', act.role)} · {word('Duty', act.duty)}
            </div>
            {act.opinion ? <div className="claim-opinion">{act.opinion}</div> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}

function statusOf(index: number, at: number, isBeside: boolean, state: ClaimState): 'finish' | 'process' | 'wait' | 'error' {
  if (index < at || (index === at && state === 'PAID')) return 'finish';
  if (index > at) return 'wait';
  return isBeside ? 'error' : 'process';
}
