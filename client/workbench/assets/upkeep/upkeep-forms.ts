import {
  WorkbenchEndUpkeepPlanDocument,
  WorkbenchInspectAssetDocument,
  WorkbenchPlanUpkeepDocument,
  WorkbenchRecordUpkeepDocument,
} from '../../../generated/workbench.js';
import { actForm, amount, choice, day, long, party, text } from '../acts/act-form.js';

const photo = { kind: 'photo', name: 'attachmentId' } as const;

export const planUpkeep = actForm(
  WorkbenchPlanUpkeepDocument,
  [
    long('duties'),
    party('partyId'),
    choice('rhythm', 'UpkeepRhythm'),
    amount('yearlyCost'),
    choice('moneySource', 'UpkeepMoneySource'),
    day('beginsOn'),
  ],
  {
    UPKEEP_PLAN_MUST_FOLLOW: 'beginsOn',
    EVENT_MUST_NOT_LIE_AHEAD: 'beginsOn',
    EVENT_MUST_NOT_PRECEDE_FORMING: 'beginsOn',
    UPKEEP_MANAGER_MUST_HAVE_BUILT: 'duties',
  },
);

export const endUpkeepPlan = actForm(WorkbenchEndUpkeepPlanDocument, [day('endsOn'), long('reason')], {
  UPKEEP_PLAN_MUST_END_AFTER_ROUNDS: 'endsOn',
});

export const recordUpkeep = actForm(
  WorkbenchRecordUpkeepDocument,
  [day('dueOn'), day('doneOn'), text('doneBy'), amount('cost'), photo, text('proof', false, 2), text('note', false, 2)],
  {
    UPKEEP_PROOF_MUST_BE_GIVEN: 'proof',
    PROOF_FILE_MUST_BE_OF_ASSET: 'attachmentId',
    UPKEEP_ROUND_MUST_BE_OF_PLAN: 'dueOn',
    UPKEEP_ROUND_MUST_BE_RECORDED_ONCE: 'dueOn',
    UPKEEP_MUST_NOT_PRECEDE_ROUND: 'doneOn',
    EVENT_MUST_NOT_LIE_AHEAD: 'doneOn',
    EVENT_MUST_NOT_PRECEDE_FORMING: 'doneOn',
  },
);

export const inspectAsset = actForm(
  WorkbenchInspectAssetDocument,
  [
    { ...choice('kind', 'InspectionKind'), label: 'inspectionKind' },
    choice('finding', 'InspectionFinding'),
    long('opinion'),
    day('inspectedOn'),
    text('quantityFound', false),
    photo,
    text('proof', false, 2),
  ],
  {
    INSPECTION_PROOF_MUST_BE_GIVEN: 'proof',
    PROOF_FILE_MUST_BE_OF_ASSET: 'attachmentId',
    EVENT_MUST_NOT_LIE_AHEAD: 'inspectedOn',
    EVENT_MUST_NOT_PRECEDE_FORMING: 'inspectedOn',
  },
);
