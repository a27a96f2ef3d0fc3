import { Descriptions } from 'antd';
import { useSearchParams } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { OpeningAmount, Percent } from '../parts/figures.js';
import { Verdict } from './verdict.js';

/** Management fee out of central bridging money, against the largest share that is allowed. */
export function ManageFee({ share }: { readonly share: WorkbenchSharesQuery['manageFeeShare'] }) {
  const t = useWords('progress');
  const [search] = useSearchParams();
  const of = (more: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ level: 'CENTRAL', channel: 'BRIDGING', ...more })) next.set(name, value);
    return `/progress?${next}`;
  };
  const items = {
    centralReceived: <OpeningAmount to={of({ by: 'DOCUMENT' })} value={share.centralAmount} />,
    feeAmount: <OpeningAmount to={of({ by: 'PROJECT', class: 'MANAGEMENT_FEE' })} value={share.feeAmount} />,
    share: <Percent value={share.share} />,
    most: <Percent value={share.most} />,
    verdict: <Verdict value={share.verdict} />,
  };
  return (
    <Section title={t('manageFee')}>
      <Descriptions
        size="small"
        bordered
        column={{ xs: 1, sm: 2, lg: 3 }}
        items={Object.entries(items).map(([key, children]) => ({ key, label: t(key), children }))}
      />
    </Section>
  );
}
