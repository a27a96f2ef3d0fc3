import { approveClaim, checkClaim, draftClaim, payClaim, release, submitClaim } from '../../funds/index.js';
import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Cast } from './cast.js';
import { type Course, hasTwoClaims } from './course.js';
import { proofsOf } from './proofs.js';
import type { Scene, Stage } from './stage.js';
import { comesTo, managerOf, payeeOf } from './works.js';

const working = (from: LocalDate, days: number) => daysAfter(from, days, 'WORKING');

/** What is released and claimed for works under way: money goes to the unit once works began, and is claimed as they come on. */
export function claimScenes(course: Course, cast: Cast): Scene[] {
  const { plan, days, contractFen, index } = course;
  if (!comesTo(course, 'UNDER_WAY')) return [];
  const claimed = [0n, 0n];
  // What is claimed stays a little behind what is done.
  claimed[0] = hasTwoClaims(course) ? shareOf(contractFen, BigInt(Math.floor(plan.done / 2)), 93n + BigInt(index % 3)) : 0n;
  claimed[1] = shareOf(contractFen, BigInt(plan.done), 95n + BigInt(index % 3)) - claimed[0];
  const scenes: Scene[] = [{ on: working(days.started, 6), play: (stage) => releaseAll(stage, course, cast) }];
  if (claimed[0] > 0n)
    scenes.push(...claimWay(course, cast, { on: working(days.halfway, 2), amountFen: claimed[0], purpose: '第一次进度款' }));
  const isLastPaid = plan.stage !== 'SUSPENDED';
  // A few claims are still on their way when the story stops.
  const upTo = index % 40 === 7 ? 'SUBMITTED' : index % 40 === 11 ? 'CHECKED' : index % 40 === 15 ? 'APPROVED' : 'PAID';
  if (isLastPaid) scenes.push(...claimWay(course, cast, { on: working(days.reported, 2), amountFen: claimed[1], purpose: '进度款', upTo }));
  return scenes;
}

function shareOf(fen: Fen, percent: bigint, ofThat: bigint): Fen {
  return (fen * percent * ofThat) / 10_000n;
}

async function releaseAll({ act }: Stage, course: Course, cast: Cast): Promise<void> {
  const { plan, made } = course;
  for (const [index, { amountFen }] of plan.money.entries()) {
    const amount = index === 0 ? amountFen - plan.movedAwayFen : amountFen;
    await act(cast.financeOfficer, 'release', release, {
      ...{ allocationId: made.allocations[index] as string, amount, voucherNumber: `CX-BF-2023-${course.index + 1}-${index + 1}（示例）` },
      receivingUnit: `${plan.spot.townshipName}人民政府`,
    });
  }
}

export interface ClaimWish {
  readonly on: LocalDate;
  readonly amountFen: Fen;
  readonly purpose: string;
  readonly isRetention?: boolean;
  readonly upTo?: 'SUBMITTED' | 'CHECKED' | 'APPROVED' | 'PAID';
}

/** A claim from the unit through township and finance to the treasury, a working day or two for each. */
export function claimWay(course: Course, cast: Cast, { on, amountFen, purpose, isRetention = false, upTo = 'PAID' }: ClaimWish): Scene[] {
  const { id: projectId, plan } = course;
  const { kind, spot } = plan;
  const manager = managerOf(course, cast);
  let id = '';
  const scenes: Scene[] = [
    {
      on,
      play: async ({ act }) => {
        const contractId = kind.claim === 'HOUSEHOLD_SUBSIDY' ? null : (course.made.contractId as string);
        const payee = { payee: payeeOf(course), payeeAccountEnding: String(1000 + ((course.index * 37) % 9000)) };
        const claim = {
          projectId,
          contractId,
          kind: kind.claim,
          purpose: `${plan.name}${purpose}（示例）`,
          amount: amountFen,
          isRetention,
          ...payee,
        };
        ({ id } = await act(manager, 'draftClaim', draftClaim, { ...claim, proofs: proofsOf(course) }));
        await act(manager, 'submitClaim', submitClaim, { id });
      },
    },
  ];
  if (upTo === 'SUBMITTED') return scenes;
  const checked = cast.reviewer(spot.township);
  scenes.push({
    on: working(on, 1),
    play: async ({ act }) => void (await act(checked, 'checkClaim', checkClaim, { id, opinion: '资料齐全，情况属实。（示例）' })),
  });
  if (upTo === 'CHECKED') return scenes;
  const approval = { opinion: '同意支付。（示例）' };
  scenes.push({
    on: working(on, 3),
    play: async ({ act }) => void (await act(cast.financeOfficer, 'approveClaim', approveClaim, { id, ...approval })),
  });
  if (upTo === 'APPROVED') return scenes;
  scenes.push({ on: working(on, 4), play: (stage) => pay(stage, course, cast, id, amountFen) });
  return scenes;
}

/** Pays from the first allocation as long as it lasts, then from the next. */
async function pay({ act }: Stage, course: Course, cast: Cast, claimId: string, amountFen: Fen): Promise<void> {
  let left = amountFen;
  for (const [index, { amountFen: laid }] of course.plan.money.entries()) {
    const there = laid - (index === 0 ? course.plan.movedAwayFen : 0n) - (course.made.paid[index] ?? 0n);
    const amount = left < there ? left : there;
    if (amount <= 0n) continue;
    course.made.vouchers += 1;
    const voucherNumber = `CX-ZF-2023-${course.index + 1}-${course.made.vouchers}（示例）`;
    const { id } = await act(cast.treasurer, 'payClaim', payClaim, {
      claimId,
      allocationId: course.made.allocations[index] as string,
      amount,
      voucherNumber,
    });
    course.made.payments.push({ id, claimId, allocation: index, amountFen: amount });
    course.made.paid[index] = (course.made.paid[index] ?? 0n) + amount;
    left -= amount;
  }
}
