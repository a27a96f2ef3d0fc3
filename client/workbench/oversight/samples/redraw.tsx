import type { SampleWay } from '../../../generated/schema.js';
import { useWords } from '../../kit/language.js';

const byMoney = 'r = int(hashlib.sha256(seed.encode()).hexdigest(), 16) % T;  chosen = [(k * T + r) // n for k in range(n)]';
const byCount = "sorted(ids, key=lambda id: hashlib.sha256(f'{seed}:{id}'.encode()).hexdigest())[:n]";

/** How anybody draws the same sample again without this server. */
export function Redraw({ by }: { readonly by: SampleWay }) {
  const t = useWords('oversight');
  return (
    <details className="blocked">
      <summary>{t('samples.redraw')}</summary>
      <p>{t('samples.redrawDigest')}</p>
      <p>{t(by === 'MONEY' ? 'samples.redrawMoney' : 'samples.redrawCount')}</p>
      <pre className="command">{by === 'MONEY' ? byMoney : byCount}</pre>
    </details>
  );
}
