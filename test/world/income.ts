import { asOwner } from '../../server/database/session.js';
import { daysAfter } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { type PublishNotice, publishNotice } from '../../server/notices/index.js';
import {
  closeLease,
  type DraftDistribution,
  decideDistribution,
  draftDistribution,
  fileDistribution,
  payDistribution,
  type ReceiveIncome,
  receiveIncome,
  reviewDistribution,
  type SignLease,
  signLease,
} from '../../server/stewardship/index.js';
import { incomeInvariants } from '../../server/stewardship/rules/income-invariants.js';
import { shiling } from './people.js';
import { type StandingAsset, standingAsset } from './standing-asset.js';
import type { World } from './world.js';

let number = 0;
const next = (sign: string) => {
  number += 1;
  return `${sign}${number}`;
};

/** A company at home in 狮岭村 that may take assets on lease. Answers its id. */
export async function lesseeIn(world: World): Promise<string> {
  const id = newId();
  const by = world.people.keeper.personId;
  await world.rows(`insert into party (id, place_code, kind, name, recorded_by, recorded_at) values (?, ?, 'COMPANY', ?, ?, now())`, [
    id,
    shiling,
    next('红心果业（示例）'),
    by,
  ]);
  return id;
}

/** An operational asset of 狮岭村 worth 100 000.00 yuan, in operation since 2022. */
export function earningAsset(world: World, change: Parameters<typeof standingAsset>[1] = {}): Promise<StandingAsset> {
  return standingAsset(world, { class: 'OPERATIONAL', ...change });
}

export type LeaseChange = Partial<Omit<SignLease, 'requestKey'>>;

/** A lease of the year 2023 for 1 000.00 yuan a quarter, paid at its end. Answers its id. */
export async function signedLease(world: World, assetId: string, change: LeaseChange = {}): Promise<string> {
  const lease: Omit<SignLease, 'requestKey' | 'lesseePartyId'> = {
    ...{ assetId, kind: 'LEASE', number: next('租'), signedOn: '2022-12-20', beginsOn: '2023-01-01', endsOn: '2023-12-31' },
    ...{ rent: 1_000_00n, rhythm: 'QUARTERLY', inAdvance: false, guaranteed: false },
  };
  const lesseePartyId = change.lesseePartyId ?? (await lesseeIn(world));
  return (await world.perform(world.people.shilingClerk, signLease, { ...lease, lesseePartyId, ...change })).id;
}

export async function closedLease(world: World, id: string, closedOn: string): Promise<void> {
  const [lease] = await world.rows<{ version: number }>('select version from lease where id = ?', [id]);
  await world.perform(world.people.shilingClerk, closeLease, { id, version: lease?.version ?? 0, closedOn, reason: '承租方退租（示例）' });
}

export interface DueRow {
  readonly id: string;
  readonly due_on: string;
  readonly amount_fen: string;
  readonly lapsed_on: string | null;
}
export const duesIn = (world: World, leaseId: string) =>
  world.rows<DueRow>(`select id, due_on::text, amount_fen::text, lapsed_on::text from income_due where lease_id = ? order by due_on`, [
    leaseId,
  ]);

/** Income of an asset, 500.00 yuan of rent under no contract unless told otherwise. Answers its id. */
export async function received(world: World, assetId: string, change: Partial<Omit<ReceiveIncome, 'requestKey'>> = {}): Promise<string> {
  const income = { assetId, kind: 'RENT', amount: 500_00n, payer: '示例公司', voucherNumber: next('收') } as const;
  return (await world.perform(world.people.shilingClerk, receiveIncome, { ...income, ...change })).id;
}

/** A plan to distribute so much of an asset’s income: a tenth for upkeep, the rest for the village’s good. */
export function planOf(assetId: string, amount: bigint): Omit<DraftDistribution, 'requestKey'> {
  const upkeep = amount / 10n;
  const shares = [
    { use: 'UPKEEP', recipient: '狮岭村村民委员会', amount: upkeep },
    { use: 'VILLAGE_WELFARE', recipient: '狮岭村股份经济合作联合社', amount: amount - upkeep },
  ] as const;
  return { assetId, year: 2023, amount, shares };
}

export const versionOf = async (world: World, id: string): Promise<number> =>
  (await world.rows<{ version: number }>('select version from distribution where id = ?', [id]))[0]?.version ?? 0;

export const noticeOf = (subjectId: string, days = 10): Omit<PublishNotice, 'requestKey'> => ({
  ...{
    subjectNoun: 'distribution',
    subjectId,
    purpose: 'INCOME_DISTRIBUTION',
    kind: 'NOTICE',
    level: 'VILLAGE',
    carriers: ['NOTICE_BOARD'],
  },
  ...{ title: '资产收益分配公示（示例）', body: '狮岭村资产收益分配方案（示例）', days, unit: 'CALENDAR' },
});

const steps = ['DRAFTED', 'DECIDED', 'REVIEWED', 'FILED', 'PAID'] as const;

/** A distribution that has come as far as a state; the calendar moves past its notice where it must. Answers its id. */
export async function distributionIn(world: World, state: (typeof steps)[number], assetId: string, amount: bigint): Promise<string> {
  const { shilingClerk, yunfengReviewer, keeper } = world.people;
  const far = steps.indexOf(state);
  const { id } = await world.perform(shilingClerk, draftDistribution, planOf(assetId, amount));
  const seen = async () => ({ id, version: await versionOf(world, id) });
  if (far >= 1) {
    const decided = { decisionRecord: '狮岭村议〔2023〕3号', decidedOn: world.clock.today() };
    await world.perform(shilingClerk, decideDistribution, { ...(await seen()), ...decided });
  }
  if (far >= 2) {
    await world.perform(shilingClerk, publishNotice, noticeOf(id));
    world.clock.moveTo(daysAfter(world.clock.today(), 12, 'CALENDAR'));
    await world.perform(yunfengReviewer, reviewDistribution, { ...(await seen()), opinion: '同意' });
  }
  if (far >= 3) await world.perform(keeper, fileDistribution, { ...(await seen()), filingNumber: next('苍收备') });
  if (far >= 4) await world.perform(shilingClerk, payDistribution, { ...(await seen()), voucherNumber: next('付') });
  return id;
}

/** What the invariants of income find broken. */
export async function brokenIncome(world: World): Promise<string[]> {
  return asOwner(world.orm, async (em) => {
    const found: string[] = [];
    for (const { name, sql } of incomeInvariants) {
      for (const { broken } of await em.execute<{ broken: string }[]>(sql)) found.push(`${name}: ${broken}`);
    }
    return found;
  });
}
