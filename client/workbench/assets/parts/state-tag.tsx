import { Tag } from 'antd';
import type { AssetState } from '../../../generated/schema.js';
import { useEnumWords } from '../../kit/enum-words.js';

const bad: readonly AssetState[] = ['IDLE', 'INEFFICIENT', 'DAMAGED'];
const waits: readonly AssetState[] = ['REVITALISING', 'IN_DISPOSAL'];

/** The state of an asset in words; what calls for attention is coloured besides. */
export function StateTag({ state }: { readonly state: AssetState }) {
  const word = useEnumWords();
  const tone = bad.includes(state) ? 'asset-mark-bad' : waits.includes(state) ? 'asset-mark-waits' : 'asset-mark-plain';
  return <Tag className={tone}>{word('AssetState', state)}</Tag>;
}
