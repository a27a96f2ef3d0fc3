import type {
  FundChannel,
  FundSourceLevel,
  ProjectFilter,
  ProjectLibrary,
  ProjectOrder,
  ProjectPool,
  ProjectState,
} from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';

/** The names of the filter in the address, so that all of it can be cleared at once. */
export const filterNames = [
  'place',
  'class',
  'state',
  'pool',
  'year',
  'library',
  'tag',
  'level',
  'channel',
  'from',
  'to',
  'negative',
  'overdue',
  'text',
  'plan',
] as const;

const decimal = /^\d{1,13}(\.\d{1,2})?$/;

/** The filter that the address names; what is no amount or year in it counts as nothing. */
export function useProjectFilter(): ProjectFilter {
  const { read, readAll } = useAddress();
  const states = readAll('state') as ProjectState[];
  const amount = (name: string) => (decimal.test(read(name) ?? '') ? read(name) : null);
  const year = /^\d{4}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  return {
    placeCode: read('place'),
    classCode: read('class'),
    states: states.length ? states : null,
    pool: read('pool') as ProjectPool | null,
    year,
    library: read('library') as ProjectLibrary | null,
    villageTag: read('tag'),
    level: read('level') as FundSourceLevel | null,
    channel: read('channel') as FundChannel | null,
    budgetFrom: amount('from'),
    budgetTo: amount('to'),
    negative: read('negative') ? true : null,
    overdue: read('overdue') ? true : null,
    planNumber: read('plan'),
    text: read('text'),
  };
}

export function useProjectOrder(): ProjectOrder {
  return (useAddress().read('order') as ProjectOrder | null) ?? 'NEWEST';
}
