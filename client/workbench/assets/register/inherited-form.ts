import { WorkbenchRegisterInheritedAssetDocument } from '../../../generated/workbench.js';
import { actForm, amount, choice, day, party, text } from '../acts/act-form.js';

/** An asset that was there before the system, registered on a proof of its own. */
export const inheritedForm = actForm(
  WorkbenchRegisterInheritedAssetDocument,
  [
    text('name'),
    { ...choice('class', 'AssetClass') },
    { ...choice('form', 'AssetForm') },
    { kind: 'place', name: 'placeCode', required: true },
    text('location', false),
    text('quantity', false),
    text('unit', false),
    amount('originalValue'),
    amount('netValue', false),
    { kind: 'day', name: 'formedOn', required: true, ahead: true },
    day('acceptedOn', false),
    { ...party('ownerPartyId') },
    { ...party('upkeepPartyId') },
    { ...text('proof', true, 2), label: 'inheritedProof' },
    text('note', false, 2),
  ],
  {
    INHERITED_ASSET_MUST_HAVE_PROOF: 'proof',
    NAME_OF_ASSET_MUST_BE_GIVEN: 'name',
    ORIGINAL_VALUE_MUST_BE_POSITIVE: 'originalValue',
    NET_VALUE_MUST_NOT_EXCEED_ORIGINAL: 'netValue',
    ASSET_MUST_LIE_IN_AREA: 'placeCode',
    QUANTITY_MUST_HAVE_UNIT: 'quantity',
    OWNER_MUST_BE_ABLE_TO_OWN: 'ownerPartyId',
    HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD: 'ownerPartyId',
    PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD: 'ownerPartyId',
  },
);
