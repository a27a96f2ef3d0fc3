import { useAddress } from '../../kit/address.js';
import { useWords } from '../../kit/language.js';
import { TabRow } from '../../kit/tab-row.js';
import { marks } from './asset-filter.js';

/** Short ways to what calls for attention. */
export function MarkTabs() {
  const t = useWords('assets');
  const { read, write } = useAddress();
  const mark = read('mark') ?? '';
  return (
    <TabRow
      label={t('marks')}
      chosen={mark in marks ? mark : 'all'}
      items={['all', ...Object.keys(marks)].map((key) => ({ key, label: t(`mark.${key}`) }))}
      onChoose={(key) => write({ mark: key === 'all' ? null : key, state: null })}
    />
  );
}
