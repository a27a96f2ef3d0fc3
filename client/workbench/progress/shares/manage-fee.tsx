import { Descriptions } from 'antd';
import { useSearchParams } from 'react-router';
import type { WorkbenchSharesQuery } from '../../../generated/workbench.js';
import { Amount } from '../../kit/amount.js';
import { useWords } from '../../kit/language.js';
import { Percent } from '../../kit/percent.js';
import { Section } from '../../kit/section.js';
import { Verdict } from './verdict.js';

const policy = 'manageFee.maxRatio';

/** Management fee out of central bridging money, against the largest share that is allowed. */
export function ManageFee({ share }: { readonly share: WorkbenchSharesQuery['manageFeeShare'] }) {
  const t = useWords('progress');
  const [search] = useSearchParams();
  const of = (more: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ level: 'CENTRAL', channel: 'BRIDGING', ...more })) next.set(name, value);
    return `/progress?${next}`;
  };
  const received = <Amount value={share.centralAmount} to={of({ by: 'DOCUMENT' })} />;
  const fee = <Amount value={share.feeAmount} to={of({ by: 'PROJECT', class: 'MANAGEMENT_FEE' })} />;
  const items = {
    centralReceived: received,
    feeAmount: fee,
    share: (
      <Percent
        value={share.share}
        of={{
          name: t('share'),
          formula: t('formula.manageFee'),
          parts: [
            { name: t('feeAmount'), value: fee },
            { name: t('centralReceived'), value: received },
          ],
          policy,
        }}
      />
    ),
    most: <Percent value={share.most} to={`/policies/${policy}`} />,
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
