import { loadSourceCounties } from '../../divisions/index.js';
import { hashPassword } from '../../identity/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import { fundedCases, reserveCases } from './admitted.js';
import type { Case } from './case.js';
import { businessDate } from './case-days.js';
import { type Cast, castOf } from './cast.js';
import { claimScenes } from './claims.js';
import { collectivesOf } from './collectives.js';
import { type Course, courseOf } from './course.js';
import { disposalScenes } from './disposals.js';
import { documentScenes } from './documents.js';
import { finishOf, finishScenes } from './finish.js';
import { incidentScenes } from './incidents.js';
import { insertRows } from './insert-rows.js';
import { lastScenes } from './last-scenes.js';
import type { LineKey } from './lines.js';
import { loadInheritedAssets } from './load-assets.js';
import { loadCases } from './load-library.js';
import { beginLoad, loadStanding, markLoad } from './loading-mark.js';
import { casesOnTheWay } from './on-the-way.js';
import { fundedPlans } from './programmes.js';
import { projectAssetScenes } from './project-assets.js';
import { reservePlans } from './reserve.js';
import { samplePassword } from './sample-accounts.js';
import { playScenes, type Scene } from './stage.js';
import { villageTags } from './village-tags.js';
import { readVillages } from './villages.js';
import { comesTo, worksScenes } from './works.js';
import { yearPlanScenes } from './year-plans.js';

/** An earlier load was interrupted; the store holds half a county. */
export class UnfinishedLoad extends Error {
  constructor() {
    super(
      '示例县上次装载未完成，数据不全：请清空数据库（或删除数据文件夹）后重新启动。 · An earlier load of the demonstration county was interrupted: empty the database (or remove the data folder) and start again.',
    );
  }
}

/**
 * Loads the demonstration county 苍溪县 into a store and answers whether it was loaded now: a store that has it already
 * stays as it is. Throws UnfinishedLoad when an earlier load did not reach its end.
 */
export async function loadDemonstration(orm: Orm): Promise<boolean> {
  const passwordHash = await hashPassword(samplePassword);
  const standing = await beginLoad(orm, businessDate, loadSourceCounties);
  if (standing === 'FINISHED') return false;
  if (standing === 'UNFINISHED') throw new UnfinishedLoad();
  const { cast, courses, later, collectives } = await asOwner(orm, async (em) => {
    const places = await readVillages(em);
    const people = castOf(places, passwordHash);
    for (const [table, rows] of Object.entries(people.rows)) await insertRows(em, table, rows);
    await insertRows(em, 'village_tag', villageTags(places.villages, people));
    await loadInheritedAssets(em, places, people);
    const plans = fundedCases(fundedPlans(places));
    const others = [...reserveCases(reservePlans(places)), ...casesOnTheWay(places)];
    const isEarly = ({ year }: Case) => year === 2023;
    await loadCases(em, [...plans, ...others.filter(isEarly)], people);
    const spots = plans.map(({ plan: { spot } }) => spot);
    const collectives = await collectivesOf(em, spots, people);
    return { cast: people, courses: plans.map(courseOf), later: others.filter((one) => !isEarly(one)), collectives };
  });
  await asOwner(orm, (em) => em.execute('analyze'));
  await playScenes(orm, [...yearOf(orm, courses, cast, collectives), ...(await disposalScenes(orm, cast))]);
  await asOwner(orm, (em) => loadCases(em, later, cast));
  await playScenes(orm, await lastScenes(orm, later, cast));
  await asOwner(orm, (em) => markLoad(em, 'finished', businessDate));
  return true;
}

/** Everything that happens to the projects of the year plan, from December 2022 to the business date. */
function yearOf(orm: Orm, courses: readonly Course[], cast: Cast, collectives: ReadonlyMap<string, string>): Scene[] {
  const lineIds = new Map<LineKey, string>();
  const plans = courses.map(({ plan }) => plan);
  return [
    ...documentScenes(orm, cast, plans, lineIds),
    ...yearPlanScenes(courses, cast),
    ...courses.flatMap((course) => [
      ...worksScenes(orm, course, cast, lineIds),
      ...claimScenes(course, cast),
      ...finishScenes(course, cast, collectives),
      ...projectAssetScenes(orm, course, cast, comesTo(course, 'SETTLED') ? finishOf(course) : null),
    ]),
    ...incidentScenes(courses, cast),
  ].filter(({ on }) => on <= businessDate);
}

/** Loads the demonstration into a store that is still empty; one that has projects of its own stays as it is. Answers whether it was loaded now. */
export async function loadIntoEmptyStore(orm: Orm): Promise<boolean> {
  const isEmpty = await asOwner(orm, async (em) => {
    const [row] = await em.execute<{ used: boolean }[]>('select exists (select from project) as used');
    return !row?.used || (await loadStanding(em)) === 'UNFINISHED';
  });
  return isEmpty ? loadDemonstration(orm) : false;
}
