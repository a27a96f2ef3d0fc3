import { type Change, moveAsset } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import type { Disposal } from '../model/disposal-case.js';
import { DisposalProceeds } from '../model/disposal-proceeds.js';
import { UpkeepPlan } from '../model/upkeep-plan.js';
import { dayFits, proceedsByOwner, proceedsRecorded } from '../rules/disposal-guards.js';
import { dayBefore } from '../rules/rounds.js';
import { type Belongings, belongingsFrom, holdersOn } from '../views/holders-on.js';
import { type DisposalStep, keepDisposalAct, stepDisposal } from './step-disposal.js';

export interface CompleteDisposal extends DisposalStep {
  readonly requestKey: string;
  readonly completedOn: LocalDate;
  /** Zero where it brought nothing. */
  readonly proceeds: Fen;
  readonly receivedOn?: LocalDate | null;
  readonly use?: string | null;
  readonly voucherNumber?: string | null;
  readonly noProceedsReason?: string | null;
}

/**
 * Completes a disposal: its proceeds fall to the owners by their shares, the asset is disposed of, its rights and duties
 * end the day before, its net value leaves, its upkeep plan ends. Refuses as the disposal's table says, DISPOSAL_DAY_MUST_FIT,
 * SALE_MUST_BRING_PROCEEDS, PROCEEDS_MUST_BE_RECORDED, PROCEEDS_MUST_BE_EITHER, what the asset's own move `dispose` refuses.
 */
export async function completeDisposal(act: Act, input: CompleteDisposal): Promise<Outcome> {
  const { em, today } = act;
  const { disposal, from } = await stepDisposal(act, input, 'completeDisposal');
  const { completedOn, proceeds, receivedOn } = input;
  must(disposal.consentedOn, 'a disposal is completed after finance consented');
  demand(dayFits(completedOn, disposal.consentedOn, today));
  if (receivedOn) demand(dayFits(receivedOn, disposal.requestedOn, today));
  demand(proceedsRecorded(disposal.kind, input));
  const owners = await holdersOn(em, disposal.assetId, completedOn);
  const belongings = await belongingsFrom(em, disposal.assetId, completedOn);
  const detail = { disposalId: disposal.id, kind: disposal.kind, proceedsFen: String(proceeds), netFen: String(belongings.netFen) };
  const documentNumber = disposal.documentNumber ?? null;
  const changes = leaving(belongings, completedOn);
  disposal.completedOn = completedOn;
  disposal.proceedsFen = proceeds;
  disposal.netFen = belongings.netFen;
  disposal.proceedsReceivedOn = receivedOn ?? null;
  disposal.proceedsUse = input.use?.trim() || null;
  disposal.voucherNumber = input.voucherNumber?.trim() || null;
  disposal.noProceedsReason = input.noProceedsReason?.trim() || null;
  // The asset's event writes what is there by now: the disposal must be whole before it.
  await moveAsset(act, { assetId: disposal.assetId, move: 'dispose', on: completedOn, changes, documentNumber, detail });
  const shares = proceedsByOwner(proceeds, owners);
  must(proceeds === 0n || shares.length > 0, `The asset ${disposal.assetId} in disposal has no owner`);
  for (const { partyId, amountFen } of shares) {
    em.create(DisposalProceeds, {
      ...{ id: newId(), disposalId: disposal.id, assetId: disposal.assetId, placeCode: disposal.placeCode, partyId, amountFen },
    });
  }
  await endUpkeep(act, disposal, completedOn);
  return keepDisposalAct(act, disposal, { move: 'completeDisposal', from, opinion: input.opinion });
}

/** The changes by which everything that hangs on an asset ends the day before it is gone. */
function leaving({ rights, duties }: Belongings, on: LocalDate): Change[] {
  const span = { from: on, to: null };
  return [
    { track: 'version', ...span, patch: { netFen: '0' } },
    ...rights.map((key): Change => ({ track: 'right', key, ...span, content: null })),
    ...duties.map((key): Change => ({ track: 'duty', key, ...span, content: null })),
  ];
}

async function endUpkeep({ em }: Act, { assetId }: Disposal, completedOn: LocalDate): Promise<void> {
  const plan = await em.findOne(UpkeepPlan, { assetId, endsOn: null });
  if (!plan) return;
  const last = dayBefore(completedOn);
  plan.endsOn = last < plan.beginsOn ? plan.beginsOn : last;
  plan.endedReason = '资产已处置';
}
