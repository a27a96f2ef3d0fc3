import { LockMode } from '@mikro-orm/core';
import { findAssetForUpdate, loadHistory, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { isId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { IncomeDue } from '../model/income-due.js';
import { Lease } from '../model/lease.js';
import { refuseIncome as refuse } from '../rules/income-refusals.js';
import { leaseMayClose } from '../rules/lease-guards.js';
import { operateReturns } from '../rules/operate-right.js';
import { receivedOfDues } from '../views/received-of-dues.js';

export interface CloseLease {
  readonly requestKey?: string | null;
  readonly id: string;
  readonly version: number;
  /** The last day on which the contract holds. */
  readonly closedOn: string;
  readonly reason: string;
}

/**
 * Closes a contract, at the end of its term or before. What is due for periods that have not begun lapses; the right
 * to operate goes back for the days left. Refuses LEASE_MUST_EXIST, LEASE_VERSION_MUST_BE_CURRENT, and what
 * `leaseMayClose` refuses.
 */
export async function closeLease(act: Act, { id, version, closedOn, reason }: CloseLease): Promise<Outcome> {
  const { em, today } = act;
  const found = isId(id) ? await em.findOne(Lease, { id }) : null;
  if (!found) throw refuse('LEASE_MUST_EXIST', { id: id.slice(0, 40) });
  // Everybody who writes about an asset's income waits at the asset's row first.
  const asset = await findAssetForUpdate(act, found.assetId);
  const lease = await em.findOneOrFail(Lease, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (version !== lease.version) throw refuse('LEASE_VERSION_MUST_BE_CURRENT', { given: version, current: lease.version });
  const ahead = await em.find(IncomeDue, { leaseId: id, periodFrom: { $gt: closedOn } }, { orderBy: { number: 'asc' } });
  const received = await receivedOfDues(
    em,
    ahead.map((due) => due.id),
  );
  const periods = ahead.map((due) => ({ periodFrom: due.periodFrom, receivedFen: received.get(due.id) ?? 0n }));
  demand(leaseMayClose(lease, closedOn, today, periods));
  Object.assign(lease, { closedOn, closedReason: reason.trim() });
  for (const due of ahead) due.lapsedOn = closedOn;
  const { lesseePartyId, beginsOn, endsOn } = lease;
  const term = { lesseePartyId, beginsOn, endsOn, confirmedOn: asset.confirmedOn as string };
  await recordEvent(act, asset, {
    kind: 'LEASE_CLOSED',
    happenedOn: closedOn < asset.formedOn ? asset.formedOn : closedOn,
    changes: lease.kind === 'SHAREHOLDING' ? [] : operateReturns(await loadHistory(em, asset.id), term, closedOn),
    documentNumber: lease.number,
    reason,
    detail: { leaseId: lease.id, lapsed: ahead.length },
  });
  return { id, place: lease.placeCode };
}
