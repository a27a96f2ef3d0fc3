import type { Viewer } from '../../../server/kernel/viewer.js';
import { requestOf } from '../../world/disposal.js';
import { allocated, approvedClaim, receivedDocument, released, subsidyClaimOf } from '../../world/funds.js';
import { shiling } from '../../world/people.js';
import { declaredProject, examinedProject, heldNotice, libraryProject, selectedProject } from '../../world/projects.js';
import { standingAsset } from '../../world/standing-asset.js';
import type { World } from '../../world/world.js';
import type { RacingVerb } from './worker.js';

export interface Racer {
  readonly by: Viewer;
  readonly verb: RacingVerb;
  readonly input: object;
}

/** A scene on which two acts meet: who they are, and what is looked at afterwards (without identities and moments). */
export interface Scene {
  readonly racers: readonly [Racer, Racer];
  picture(): Promise<unknown>;
}

export interface Race {
  readonly name: string;
  /** Whether the two cannot both come through: then a loser must be seen with a code. */
  readonly excludes: boolean;
  scene(world: World, number: number): Promise<Scene>;
}

const decision = { decisionNumber: '苍农领〔2023〕9号', decisionDate: '2023-05-20', reason: '原项目用地未落实' };
const start = '2023-03-01';
let keys = 0;
const key = () => {
  keys += 1;
  return `race-request-${keys}`;
};

async function caseOf(world: World, id: string): Promise<unknown> {
  const [project] = await world.rows('select state, year, state_since::text as since from project where id = ?', [id]);
  const acts = await world.rows<{ move: string; by_person_id: string }>(
    'select move, by_person_id from case_act where project_id = ? order by id',
    [id],
  );
  const names = new Map(Object.entries(world.people).map(([name, viewer]) => [(viewer as Viewer).personId, name]));
  return { project, acts: acts.map((act) => `${act.move} by ${names.get(act.by_person_id)}`) };
}

/** What lies in each stage of each of these holders, and how many papers of each sort there are. */
async function moneyOf(world: World, lineId: string): Promise<unknown> {
  const balances = await world.rows(
    `select stage, amount_fen::text as fen from balance join ledger_account account on account.id = balance.account_id
     where account.origin = ? and amount_fen > 0 order by stage, amount_fen`,
    [lineId],
  );
  const acts = await world.rows(
    `select act, count(distinct entry_id)::int as n, sum(amount_fen)::text as fen from posting where origin = ? group by act order by act`,
    [lineId],
  );
  return { balances, acts };
}

const pairs = new WeakMap<World, readonly [string, string]>();

/** Two projects that went the whole way into the year plan; every scene about money has a line of its own on them. */
async function projectsOf(world: World): Promise<readonly [string, string]> {
  const selected = async (name: string) => {
    world.clock.moveTo(start);
    return selectedProject(world, { name });
  };
  const pair = pairs.get(world) ?? ([await selected('狮岭村产业路（示例）'), await selected('另一产业路（示例）')] as const);
  pairs.set(world, pair);
  return pair;
}

/** Money of one line: 10.00 yuan, of which 6.00 are allocated and 3.00 of these released, with a claim of 3.00 approved. */
async function money(world: World) {
  const [projectId, otherId] = await projectsOf(world);
  world.clock.moveTo('2023-06-01');
  const { lineId } = await receivedDocument(world, { amount: 10_00n });
  const allocationId = await allocated(world, lineId, projectId, 6_00n);
  await released(world, allocationId, 3_00n);
  const claimId = await approvedClaim(world, subsidyClaimOf(projectId, 3_00n));
  const { financeOfficer, treasurer } = world.people;
  const act = (verb: RacingVerb, input: object): Racer => ({ by: financeOfficer, verb, input: { requestKey: key(), ...input } });
  return {
    pay: (): Racer => ({
      by: treasurer,
      verb: 'payClaim',
      input: { requestKey: key(), claimId, allocationId, amount: 3_00n, voucherNumber: '付9' },
    }),
    adjust: () => act('adjust', { fromAllocationId: allocationId, toProjectId: otherId, amount: 2_00n, ...decision }),
    release: () => act('release', { allocationId, amount: 2_00n, voucherNumber: '拨9', receivingUnit: '云峰镇财政所' }),
    giveBack: () => act('returnDisbursement', { allocationId, amount: 1_00n, voucherNumber: '退9', reason: '多拨' }),
    reclaim: (amount: bigint) => act('reclaim', { allocationId, amount, reason: '项目结余' }),
    allocate: (amount: bigint) =>
      act('allocate', { lineId, projectId: otherId, amount, disposition: 'KEPT', approvalNumber: '苍农领〔2023〕6号' }),
    picture: () => moneyOf(world, lineId),
  };
}

const minutes = { minutesNumber: '苍农领纪〔2023〕3号' };

export const races: readonly Race[] = [
  {
    ...{ name: 'approve against return', excludes: true },
    async scene(world) {
      world.clock.moveTo(start);
      const projectId = await examinedProject(world);
      const by = world.people.recorder;
      return {
        racers: [
          { by, verb: 'approveInCounty', input: { projectId, ...minutes, minutesDate: world.clock.today() } },
          { by, verb: 'returnProject', input: { projectId, returnTo: 'TOWNSHIP', opinion: '补充用地材料' } },
        ],
        picture: () => caseOf(world, projectId),
      };
    },
  },
  {
    ...{ name: 'approve against withdraw', excludes: true },
    async scene(world) {
      world.clock.moveTo(start);
      const projectId = await declaredProject(world);
      await heldNotice(world, projectId, 'TOWNSHIP_REVIEW', 'TOWNSHIP', world.people.yunfengReviewer);
      return {
        racers: [
          { by: world.people.yunfengReviewer, verb: 'reviewInTownship', input: { projectId, opinion: '情况属实' } },
          { by: world.people.shilingClerk, verb: 'withdrawDeclaration', input: { projectId, reason: '群众要求调整' } },
        ],
        picture: () => caseOf(world, projectId),
      };
    },
  },
  {
    ...{ name: 'two approvers', excludes: true },
    async scene(world) {
      world.clock.moveTo(start);
      const projectId = await declaredProject(world);
      await heldNotice(world, projectId, 'TOWNSHIP_REVIEW', 'TOWNSHIP', world.people.yunfengReviewer);
      const review = (by: Viewer): Racer => ({ by, verb: 'reviewInTownship', input: { projectId, opinion: '情况属实' } });
      return {
        racers: [review(world.people.yunfengReviewer), review(world.people.yunfengOfficer)],
        picture: () => caseOf(world, projectId),
      };
    },
  },
  {
    ...{ name: 'allocate against reclaim', excludes: false },
    async scene(world) {
      const scene = await money(world);
      return { racers: [scene.allocate(6_00n), scene.reclaim(3_00n)], picture: scene.picture };
    },
  },
  {
    ...{ name: 'two allocations of the rest', excludes: true },
    async scene(world) {
      const scene = await money(world);
      return { racers: [scene.allocate(3_00n), scene.allocate(2_00n)], picture: scene.picture };
    },
  },
  {
    ...{ name: 'pay against adjust', excludes: false },
    async scene(world) {
      const scene = await money(world);
      return { racers: [scene.pay(), scene.adjust()], picture: scene.picture };
    },
  },
  {
    ...{ name: 'pay against return of released money', excludes: true },
    async scene(world) {
      const scene = await money(world);
      return { racers: [scene.pay(), scene.giveBack()], picture: scene.picture };
    },
  },
  {
    ...{ name: 'release against adjust', excludes: true },
    async scene(world) {
      const scene = await money(world);
      return { racers: [scene.release(), scene.adjust()], picture: scene.picture };
    },
  },
  {
    ...{ name: 'roll-over against removal', excludes: false },
    async scene(world) {
      world.clock.moveTo(start);
      const projectId = await libraryProject(world);
      world.clock.moveTo('2023-12-10');
      const by = world.people.keeper;
      return {
        racers: [
          { by, verb: 'rollOver', input: { projectId, stillNeeded: true } },
          { by, verb: 'removeFromLibrary', input: { projectId, reason: '用地无法落实', ...minutes, minutesDate: '2023-12-08' } },
        ],
        picture: () => caseOf(world, projectId),
      };
    },
  },
  {
    ...{ name: 'two disposals', excludes: true },
    async scene(world) {
      world.clock.moveTo('2023-06-01');
      const asset = await standingAsset(world);
      const request = (by: Viewer, reason: string): Racer => ({ by, verb: 'requestDisposal', input: requestOf(world, asset, { reason }) });
      return {
        racers: [request(world.people.shilingClerk, '超过使用年限'), request(world.people.yunfengReviewer, '维修不合算')],
        picture: () => world.rows('select kind, state, reason, version from disposal where asset_id = ?', [asset.id]),
      };
    },
  },
  {
    ...{ name: 'one party named twice', excludes: true },
    async scene(world, number) {
      world.clock.moveTo('2023-06-01');
      const name = `狮岭村合作社${number}（示例）`;
      const add = (by: Viewer): Racer => ({ by, verb: 'addParty', input: { kind: 'COOPERATIVE', name, placeCode: shiling } });
      return {
        racers: [add(world.people.shilingClerk), add(world.people.yunfengReviewer)],
        picture: () => world.rows('select count(*)::int as n from party where name = ?', [name]),
      };
    },
  },
  {
    ...{ name: 'one year plan drafted twice', excludes: true },
    async scene(world, number) {
      world.clock.moveTo('2023-06-01');
      const draft = (): Racer => ({
        by: world.people.keeper,
        verb: 'draftYearPlan',
        input: { year: 2023, number: `苍农领〔2023〕${100 + number}号`, name: '年度计划' },
      });
      return {
        racers: [draft(), draft()],
        picture: () => world.rows('select count(*)::int as n from year_plan where number = ?', [`苍农领〔2023〕${100 + number}号`]),
      };
    },
  },
];
