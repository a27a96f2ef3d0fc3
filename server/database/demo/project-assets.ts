import { assignDuties, confirmRights, handOverAsset, operateAsset, registerAssets } from '../../assets/index.js';
import { daysAfter, type LocalDate } from '../../kernel/clock.js';
import { closeProject, handOverProject } from '../../projects/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import type { Cast } from './cast.js';
import type { Course } from './course.js';
import { departments } from './departments.js';
import { type Finish, fileKindsOfWorks } from './finish.js';
import type { Scene, Stage } from './stage.js';
import { managerOf } from './works.js';

const working = (from: LocalDate, days: number) => daysAfter(from, days, 'WORKING');

/** What settled works leave behind, from the register to the owner's hands, as far as the business date lets it come. */
export function projectAssetScenes(orm: Orm, course: Course, cast: Cast, finish: Finish | null): Scene[] {
  if (!finish || course.plan.kind.claim !== 'WORKS') return [];
  const { settled, settlementFen } = finish;
  const scene = (days: number, play: (stage: Stage, on: LocalDate) => Promise<void>): Scene => {
    const on = working(settled, days);
    return { on, play: (stage) => play(stage, on) };
  };
  // Some wait for their rights, some for the handing over: a county is never done on one day.
  const steps = [
    scene(3, (stage) => register(stage, orm, course, cast, settlementFen)),
    scene(8, (stage, on) => confirm(stage, orm, course, cast, on)),
    scene(9, (stage, on) => assign(stage, orm, course, cast, on)),
    scene(11, (stage, on) => handOver(stage, orm, course, cast, on)),
    scene(15, (stage) => close(stage, course, cast)),
  ];
  return steps.slice(0, stepsOf[course.index % stepsOf.length]);
}

const stepsOf = [5, 1, 5, 3, 4, 2];

interface Formed {
  readonly assetId: string;
  readonly ownerId: string;
  readonly owner: string;
}

async function assetOf(orm: Orm, projectId: string): Promise<Formed> {
  const [row] = await asOwner(orm, (em) =>
    em.execute<{ id: string; owner_id: string; owner: string }[]>(
      `select asset.id, party.id as owner_id, party.name as owner from asset join expected_asset on expected_asset.id = asset.expected_asset_id
       join party on party.id = asset.proposed_owner_id where expected_asset.project_id = ?`,
      [projectId],
    ),
  );
  return { assetId: row?.id as string, ownerId: row?.owner_id as string, owner: row?.owner as string };
}

/** Design and supervision are spent, not built; every third settlement became an asset whole. */
async function register({ act }: Stage, orm: Orm, course: Course, cast: Cast, settlementFen: bigint): Promise<void> {
  const [expected] = await asOwner(orm, (em) =>
    em.execute<{ id: string }[]>('select id from expected_asset where project_id = ?', [course.id]),
  );
  const isWhole = course.index % 3 === 0;
  const originalValue = isWhole ? settlementFen : (settlementFen * 972n) / 1000n;
  await act(managerOf(course, cast), 'registerAssets', registerAssets, {
    projectId: course.id,
    assets: [{ expectedAssetId: expected?.id as string, originalValue }],
    expensedReason: isWhole ? null : '勘察设计、监理等费用不计入资产原值。（示例）',
  });
}

async function confirm({ act }: Stage, orm: Orm, course: Course, cast: Cast, on: LocalDate): Promise<void> {
  const { assetId, ownerId } = await assetOf(orm, course.id);
  await act(cast.keeper, 'confirmRights', confirmRights, {
    ...{ assetId, rights: [{ kind: 'OWN', holders: [{ partyId: ownerId, share: '1' }] }], confirmedOn: on },
    ...{ basis: '按项目批复和村民代表会议决议确权到集体。（示例）', documentNumber: `苍乡振确〔2023〕${course.index + 1}号（示例）` },
  });
}

async function assign({ act }: Stage, orm: Orm, course: Course, cast: Cast, date: LocalDate): Promise<void> {
  const { plan } = course;
  const { assetId, owner } = await assetOf(orm, course.id);
  const reviewer = cast.reviewer(plan.spot.township);
  const isVillages = plan.spot.code !== plan.spot.township;
  const village = isVillages
    ? { unit: `${plan.spot.name}村民委员会`, postId: cast.clerk(plan.spot.code).postId }
    : { unit: owner, personName: '资产管理员（示例）' };
  await act(cast.keeper, 'assignDuties', assignDuties, {
    assetId,
    date,
    duties: [
      { level: 'COUNTY', unit: departments[plan.kind.department].name, postId: cast.examiner(plan.kind.department).postId },
      { level: 'TOWNSHIP', unit: `${plan.spot.townshipName}人民政府`, postId: reviewer.postId },
      { level: 'VILLAGE', ...village },
      { level: 'PUBLIC', unit: '村务公示栏、12317监督电话', contact: '12317' },
    ],
  });
}

async function handOver({ act }: Stage, orm: Orm, course: Course, cast: Cast, on: LocalDate): Promise<void> {
  const { plan } = course;
  const { assetId, ownerId, owner } = await assetOf(orm, course.id);
  const manager = managerOf(course, cast);
  const signed = { giver: `${plan.spot.townshipName}人民政府`, giverSignedBy: manager.personName };
  const list = `苍资移〔2023〕${course.index + 1}号（示例）`;
  await act(manager, 'handOverAsset', handOverAsset, {
    ...{ assetId, handedOverOn: on, ...signed, receiverPartyId: ownerId, receiverSignedBy: '集体负责人（示例）', listNumber: list },
  });
  await act(manager, 'handOverProject', handOverProject, {
    ...{ projectId: course.id, handedOverOn: on, ...signed, receiver: owner, receiverSignedBy: '集体负责人（示例）' },
  });
  await act(cast.reviewer(plan.spot.township), 'operateAsset', operateAsset, { assetId, date: on });
}

async function close({ act }: Stage, { id: projectId, plan }: Course, cast: Cast): Promise<void> {
  const copies = [
    'PROJECT_DEPARTMENT',
    'FUND_DEPARTMENT',
    'TOWNSHIP',
    ...(plan.spot.code === plan.spot.township ? [] : (['VILLAGE'] as const)),
  ] as const;
  const files = [...fileKindsOfWorks, 'HANDOVER'] as const;
  await act(cast.keeper, 'closeProject', closeProject, { projectId, files, copies, opinion: '资产已确权移交，资料齐全，归档。（示例）' });
}
