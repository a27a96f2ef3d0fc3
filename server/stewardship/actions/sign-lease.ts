import { findParties, openAsset, recordEvent } from '../../assets/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { policyOn } from '../../policies/index.js';
import { IncomeDue } from '../model/income-due.js';
import { Lease } from '../model/lease.js';
import { refuseIncome } from '../rules/income-refusals.js';
import type { LeaseKind } from '../rules/income-words.js';
import { duesOf } from '../rules/lease-dues.js';
import { leaseFits } from '../rules/lease-guards.js';
import { operatePasses } from '../rules/operate-right.js';
import type { UpkeepRhythm as Rhythm } from '../rules/upkeep-words.js';
import { keptOnce } from './kept-once.js';

export interface SignLease {
  readonly requestKey?: string | null;
  readonly assetId: string;
  /** The version of the asset that was seen. */
  readonly assetVersion?: number | null;
  readonly kind: LeaseKind;
  readonly lesseePartyId: string;
  readonly number: string;
  readonly signedOn: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  /** In fen, for each whole period. */
  readonly rent: Fen;
  readonly rhythm: Rhythm;
  readonly inAdvance: boolean;
  readonly guaranteed: boolean;
  readonly note?: string | null;
}

/**
 * Signs a contract over an asset: what falls due for the whole term is written down, and with a lease or an operation
 * contract the right to operate passes for its days. Refuses ASSET_MUST_EXIST, ASSET_VERSION_MUST_BE_CURRENT,
 * PARTY_MUST_EXIST, what `leaseFits` refuses, LEASE_NUMBER_MUST_BE_NEW, LEASE_MUST_NOT_OVERLAP.
 */
export async function signLease(act: Act, input: SignLease): Promise<Outcome> {
  const { em, today, now, viewer } = act;
  const { asset, facts } = await openAsset(act, input.assetId, input.assetVersion);
  await findParties(act, [input.lesseePartyId]);
  const years = await policyOn(em, 'asset.lease.maxYears', { place: asset.placeCode, on: today });
  demand(leaseFits(facts, input, today, years.value.count));
  const { kind, lesseePartyId, signedOn, beginsOn, endsOn, rhythm, inAdvance, guaranteed } = input;
  const lease = em.create(Lease, {
    ...{ id: newId(), assetId: asset.id, placeCode: asset.placeCode, kind, lesseePartyId, number: input.number.trim() },
    ...{ signedOn, beginsOn, endsOn, rentFen: input.rent, rhythm, inAdvance, guaranteed, note: input.note?.trim() || null },
    ...{ closedOn: null, closedReason: null, recordedBy: viewer.personId as string, recordedAt: now },
  });
  const taken = {
    lease_number_once: () => refuseIncome('LEASE_NUMBER_MUST_BE_NEW', { number: lease.number }),
    lease_must_not_overlap: () => refuseIncome('LEASE_MUST_NOT_OVERLAP', { begins: beginsOn, ends: endsOn }),
  };
  await keptOnce(taken, () => em.flush());
  const of = { leaseId: lease.id, assetId: asset.id, placeCode: asset.placeCode };
  for (const due of duesOf({ beginsOn, endsOn, rentFen: input.rent, rhythm, inAdvance })) {
    em.create(IncomeDue, { id: newId(), ...of, ...due, lapsedOn: null });
  }
  const confirmedOn = facts.confirmedOn as string;
  await recordEvent(act, asset, {
    kind: 'LEASED',
    // A contract may be signed for a building that is not there yet; the asset's own history begins with its forming.
    happenedOn: signedOn < asset.formedOn ? asset.formedOn : signedOn,
    changes: kind === 'SHAREHOLDING' ? [] : operatePasses({ lesseePartyId, beginsOn, endsOn, confirmedOn }),
    documentNumber: lease.number,
    detail: { leaseId: lease.id, kind, lesseePartyId, beginsOn, endsOn, rentFen: String(input.rent), rhythm },
  });
  return { id: lease.id, place: lease.placeCode };
}
