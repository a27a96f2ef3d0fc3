import { WorkbenchPublicPlaceDocument, type WorkbenchPublicPlaceFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { usePublicAsk } from '../ask-publicly.js';

export type ChosenPlace = WorkbenchPublicPlaceFragment;

const code = /^\d{12}$/;

/** The place that the address names, with those above it within its county and those below it; null for all. */
export function useChosenPlace() {
  const { read } = useAddress();
  const named = read('place');
  const chosen = named && code.test(named) ? named : null;
  const asked = usePublicAsk(WorkbenchPublicPlaceDocument, { code: chosen ?? '' }, { enabled: chosen !== null });
  const place = chosen ? (asked.data?.place ?? null) : null;
  const above = [place?.parent?.parent, place?.parent].filter((one) => one && isOfCounty(one.level)) as ChosenPlace[];
  return { code: chosen, place, above, below: place?.children.nodes ?? [], asked };
}

const isOfCounty = (level: ChosenPlace['level']) => !['PROVINCE', 'PREFECTURE'].includes(level);
