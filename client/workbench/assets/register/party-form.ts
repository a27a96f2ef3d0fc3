import { WorkbenchAddPartyDocument } from '../../../generated/workbench.js';
import { actForm, choice, text } from '../acts/act-form.js';

/** Somebody new who can hold rights. */
export const partyForm = actForm(WorkbenchAddPartyDocument, [
  text('name'),
  { ...choice('kind', 'PartyKind'), label: 'partyKind' },
  { kind: 'place', name: 'placeCode', label: 'partyPlace', required: true },
  text('creditCode', false),
]);
