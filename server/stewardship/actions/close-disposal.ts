import { moveAsset } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { rejectionOf } from '../rules/disposal-lifecycle.js';
import { type DisposalStep, keepDisposalAct, stepDisposal } from './step-disposal.js';

export interface CloseDisposal extends DisposalStep {
  readonly reason: string;
}

/** The office whose turn it is says no; the asset goes back to where it was. Refuses as the disposal's table says. */
export function rejectDisposal(act: Act, input: CloseDisposal): Promise<Outcome> {
  return close(act, input, (act.viewer.role && rejectionOf[act.viewer.role]) ?? 'rejectInTownship');
}

/** Whoever asked for it takes it back, before it is completed; the asset goes back to where it was. Refuses as the table says. */
export function withdrawDisposal(act: Act, input: CloseDisposal): Promise<Outcome> {
  return close(act, input, 'withdrawDisposal');
}

async function close(act: Act, input: CloseDisposal, move: string): Promise<Outcome> {
  const { disposal, from } = await stepDisposal(act, input, move);
  disposal.closedOn = act.today;
  disposal.closedReason = input.reason.trim();
  const detail = { disposalId: disposal.id };
  await moveAsset(act, { assetId: disposal.assetId, move: 'dropDisposal', on: act.today, reason: input.reason, detail });
  return keepDisposalAct(act, disposal, { move, from, opinion: input.reason });
}
