import {
  WorkbenchCertifyAssetDocument,
  WorkbenchChangeAssetClassDocument,
  WorkbenchChangeAssetValueDocument,
  WorkbenchConfirmRightsDocument,
  WorkbenchConsumeAssetDocument,
  WorkbenchCorrectRightsDocument,
  WorkbenchFindDamagedDocument,
  WorkbenchFindIdleDocument,
  WorkbenchFindInefficientDocument,
  WorkbenchHandOverAssetDocument,
  WorkbenchMergeAssetsDocument,
  WorkbenchOperateAssetDocument,
  WorkbenchPledgeAssetDocument,
  WorkbenchReleasePledgeDocument,
  WorkbenchRequestDisposalDocument,
  WorkbenchResumeAssetDocument,
  WorkbenchRevitaliseAssetDocument,
  WorkbenchSplitAssetDocument,
  WorkbenchTransferRightsDocument,
} from '../../../generated/workbench.js';
import { type ActForm, type Ask, actForm, amount, choice, day, long, party, text } from './act-form.js';

const rights: Ask = { kind: 'rights', name: 'rights' };
const rightsFields = {
  SHARES_MUST_MAKE_ONE: 'rights',
  SHARE_MUST_BE_WELL_FORMED: 'rights',
  HOLDERS_MUST_BE_DISTINCT: 'rights',
  RIGHT_MUST_BE_GIVEN_ONCE: 'rights',
  RIGHTS_MUST_HAVE_CHANGED: 'rights',
  OWNER_MUST_BE_NAMED: 'rights',
  OWNER_MUST_BE_ABLE_TO_OWN: 'rights',
  HOUSEHOLD_ASSET_MUST_BELONG_TO_HOUSEHOLD: 'rights',
  PUBLIC_ASSET_MUST_NOT_BELONG_TO_HOUSEHOLD: 'rights',
  SUPERVISOR_MUST_BE_NAMED: 'rights',
};
const dayFields = (name: string) => ({
  EVENT_MUST_NOT_PRECEDE_FORMING: name,
  EVENT_MUST_NOT_PRECEDE_STATE: name,
  EVENT_MUST_NOT_LIE_AHEAD: name,
  DATE_MUST_NOT_LIE_AHEAD: name,
  RIGHT_MUST_NOT_PRECEDE_FORMING: name,
  RIGHT_MUST_NOT_OVERLAP: name,
});
const found = [day('date'), long('reason'), text('documentNumber', false)];

/** The form of each move of an asset. What is completed through its disposal or its project has no form here. */
export const assetForms: Readonly<Record<string, ActForm>> = {
  confirmRights: actForm(
    WorkbenchConfirmRightsDocument,
    [rights, long('basis'), text('documentNumber'), day('confirmedOn', false), day('validFrom', false)],
    {
      ...rightsFields,
      ...dayFields('confirmedOn'),
      RIGHT_MUST_HOLD_WHEN_CONFIRMED: 'validFrom',
      RIGHT_MUST_NOT_PRECEDE_FORMING: 'validFrom',
    },
  ),
  certify: actForm(WorkbenchCertifyAssetDocument, [text('certificateNumber'), day('certifiedOn')], {
    CERTIFICATE_MUST_BE_FIRST: 'certificateNumber',
    ...dayFields('certifiedOn'),
  }),
  handOver: actForm(
    WorkbenchHandOverAssetDocument,
    [
      text('giver'),
      text('giverSignedBy'),
      party('receiverPartyId'),
      text('receiverSignedBy'),
      day('handedOverOn'),
      text('listNumber', false),
      text('note', false, 2),
    ],
    { RECEIVER_MUST_OWN: 'receiverPartyId', ...dayFields('handedOverOn') },
  ),
  transferRights: actForm(WorkbenchTransferRightsDocument, [rights, day('from'), text('documentNumber'), long('reason')], {
    ...rightsFields,
    ...dayFields('from'),
  }),
  correctRights: actForm(WorkbenchCorrectRightsDocument, [rights, day('from'), day('to', false), text('documentNumber'), long('reason')], {
    ...rightsFields,
    ...dayFields('from'),
    RIGHT_MUST_NOT_OUTLIVE_ASSET: 'to',
  }),
  changeClass: actForm(
    WorkbenchChangeAssetClassDocument,
    [choice('class', 'AssetClass'), day('from'), text('documentNumber'), long('reason')],
    {
      CLASS_MUST_HAVE_CHANGED: 'class',
      ...dayFields('from'),
    },
  ),
  changeValue: actForm(
    WorkbenchChangeAssetValueDocument,
    [
      choice('kind', 'ValueChangeKind'),
      { ...amount('amount'), help: 'valueAmount' },
      day('from'),
      text('documentNumber', false),
      long('reason'),
    ],
    {
      VALUE_MUST_HAVE_CHANGED: 'amount',
      VALUE_MUST_STAY_WITHIN_SETTLEMENT: 'amount',
      NET_VALUE_MUST_STAY_WITHIN_ORIGINAL: 'amount',
      SOURCES_MUST_MAKE_VALUE: 'amount',
      LATER_RECORD_MUST_NOT_STAND: 'from',
      ...dayFields('from'),
    },
  ),
  pledge: actForm(
    WorkbenchPledgeAssetDocument,
    [
      day('pledgedOn'),
      { kind: 'day', name: 'until', label: 'pledgeUntil', required: true, ahead: true },
      text('documentNumber'),
      long('reason'),
    ],
    {
      PLEDGE_MUST_END_AHEAD: 'until',
      ...dayFields('pledgedOn'),
    },
  ),
  releasePledge: actForm(
    WorkbenchReleasePledgeDocument,
    [day('releasedOn'), text('documentNumber', false), long('reason')],
    dayFields('releasedOn'),
  ),
  split: actForm(WorkbenchSplitAssetDocument, [{ kind: 'parts', name: 'parts' }, day('splitOn'), text('documentNumber'), long('reason')], {
    PARTS_MUST_MAKE_VALUE: 'parts',
    PARTS_MUST_BE_SEVERAL: 'parts',
    ASSETS_MUST_BE_DISTINCT: 'parts',
    PART_QUANTITY_MUST_HAVE_UNIT: 'parts',
    ...dayFields('splitOn'),
  }),
  merge: actForm(
    WorkbenchMergeAssetsDocument,
    [
      { kind: 'alike', name: 'others', required: true },
      text('name'),
      text('quantity', false),
      text('unit', false),
      text('location', false),
      day('mergedOn'),
      text('documentNumber'),
      long('reason'),
    ],
    { ASSETS_MUST_BE_ALIKE: 'others', ASSETS_MUST_BE_DISTINCT: 'others', PARTS_MUST_BE_SEVERAL: 'others', ...dayFields('mergedOn') },
  ),
  consume: actForm(WorkbenchConsumeAssetDocument, [day('consumedOn'), long('reason')], dayFields('consumedOn')),
  operate: actForm(
    WorkbenchOperateAssetDocument,
    [day('date'), text('documentNumber', false), text('reason', false, 3)],
    dayFields('date'),
  ),
  findIdle: actForm(WorkbenchFindIdleDocument, found, dayFields('date')),
  findInefficient: actForm(WorkbenchFindInefficientDocument, found, dayFields('date')),
  findDamaged: actForm(WorkbenchFindDamagedDocument, found, dayFields('date')),
  revitalise: actForm(WorkbenchRevitaliseAssetDocument, [...found, { kind: 'plan', name: 'plan' }], dayFields('date')),
  resume: actForm(WorkbenchResumeAssetDocument, found, dayFields('date')),
  requestDisposal: actForm(
    WorkbenchRequestDisposalDocument,
    [
      choice('kind', 'DisposalKind'),
      choice('condition', 'DisposalCondition'),
      { ...party('partyId'), label: 'disposer' },
      day('requestedOn'),
      long('reason'),
    ],
    { DISPOSER_MUST_OWN: 'partyId', DISPOSAL_DAY_MUST_FIT: 'requestedOn' },
  ),
};
