import type {
  AssetClass,
  AssetFilter,
  AssetForm,
  AssetOrder,
  AssetState,
  OwnerKind,
  OwnerLevel,
  RightKind,
} from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';

/** The names of the filter in the address, so that all of it can be cleared at once. */
export const filterNames = [
  'place',
  'class',
  'state',
  'mark',
  'form',
  'ownerKind',
  'ownerLevel',
  'holder',
  'right',
  'from',
  'to',
  'text',
  'project',
  'formed',
  'alike',
  'mixed',
  'confirmed',
  'inherited',
] as const;

/** What calls for attention, as a short way to its filter. */
export const marks: Readonly<Record<string, Partial<AssetFilter>>> = {
  unconfirmed: { confirmed: false },
  idle: { states: ['IDLE'] },
  inefficient: { states: ['INEFFICIENT'] },
  damaged: { states: ['DAMAGED'] },
  revitalising: { states: ['REVITALISING'] },
  inDisposal: { states: ['IN_DISPOSAL'] },
  inherited: { inherited: true },
  gone: { states: ['DISPOSED', 'CONSUMED', 'SPLIT', 'MERGED'] },
};

const decimal = /^\d{1,13}(\.\d{1,2})?$/;

/** The filter that the address names; what is no amount in it counts as nothing. */
export function useAssetFilter(): AssetFilter {
  const { read, readAll } = useAddress();
  const states = readAll('state') as AssetState[];
  const classes = readAll('class') as AssetClass[];
  const asked = (name: string) => ({ '1': true, '0': false })[read(name) ?? ''] ?? null;
  const amount = (name: string) => (decimal.test(read(name) ?? '') ? read(name) : null);
  return {
    placeCode: read('place'),
    classes: classes.length ? classes : null,
    states: states.length ? states : null,
    form: read('form') as AssetForm | null,
    ownerKind: read('ownerKind') as OwnerKind | null,
    ownerLevel: read('ownerLevel') as OwnerLevel | null,
    holderId: read('holder'),
    right: read('right') as RightKind | null,
    valueFrom: amount('from'),
    valueTo: amount('to'),
    text: read('text'),
    projectId: read('project'),
    formedYear: /^\d{4}$/.test(read('formed') ?? '') ? Number(read('formed')) : null,
    ownersAlike: asked('alike'),
    ownersMixed: (['KIND', 'LEVEL'] as const).find((aspect) => aspect === read('mixed')) ?? null,
    confirmed: asked('confirmed'),
    inherited: asked('inherited'),
    ...marks[read('mark') ?? ''],
  };
}

export function useAssetOrder(): AssetOrder {
  return (useAddress().read('order') as AssetOrder | null) ?? 'CODE';
}
