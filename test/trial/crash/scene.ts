import type { Orm } from '../../../server/database/orm.js';
import { asOwner } from '../../../server/database/session.js';
import { tokenFor } from '../../world/client.js';
import { loadFoundation } from '../../world/foundation.js';
import { receivedDocument } from '../../world/funds.js';
import { type People, settlePeople } from '../../world/people.js';
import { draftedProject, heldNotice, selectedProject } from '../../world/projects.js';
import { type World, worldOver } from '../../world/world.js';

export type ActorKey = 'shilingClerk' | 'shilingManager' | 'yunfengReviewer' | 'financeOfficer' | 'treasurer';

/** What the hands of the crash trial work on: money of one line, projects of their own, drafts that can be declared, an open notice. */
export interface CrashScene {
  readonly actors: Readonly<Record<ActorKey, { readonly token: string; readonly post: string; readonly personId: string }>>;
  readonly lineId: string;
  readonly projects: readonly string[];
  readonly drafts: readonly string[];
  readonly noticeId: string;
  readonly departmentId: string;
}

const actorKeys: readonly ActorKey[] = ['shilingClerk', 'shilingManager', 'yunfengReviewer', 'financeOfficer', 'treasurer'];

export async function setScene(orm: Orm, hands: number, ready: number): Promise<CrashScene> {
  await loadFoundation(orm);
  const people: People = await settlePeople(orm);
  const world: World = worldOver({ orm, statements: [], reset: () => undefined, close: async () => undefined }, people, '2023-05-01');
  const drafts: string[] = [];
  for (let index = 0; index < ready; index += 1) {
    world.clock.moveTo('2023-05-01');
    const id = await draftedProject(world, { name: `待申报项目${index}（示例）` });
    await heldNotice(world, id, 'DECLARATION', 'VILLAGE', people.shilingClerk);
    drafts.push(id);
  }
  // A notice that is open on the server's day, for objections.
  world.clock.moveTo('2023-05-30');
  const objected = await draftedProject(world, { name: '公示中的项目（示例）' });
  await heldNotice(world, objected, 'DECLARATION', 'VILLAGE', people.shilingClerk);
  const [notice] = await world.rows<{ id: string }>('select id from notice where subject_id = ?', [objected]);
  world.clock.moveTo('2023-05-30');
  const { lineId } = await receivedDocument(world, { amount: 100_000_000_00n });
  const projects = [];
  for (let index = 0; index < hands; index += 1) {
    world.clock.moveTo('2023-03-01');
    projects.push(await selectedProject(world, { name: `产业路${index}（示例）` }));
  }
  const actors = {} as Record<ActorKey, { token: string; post: string; personId: string }>;
  for (const key of actorKeys) {
    const viewer = people[key];
    const token = await tokenFor({ orm, clock: world.clock } as never, viewer.personId as string);
    actors[key] = { token, post: viewer.postId as string, personId: viewer.personId as string };
  }
  await asOwner(orm, (em) => em.execute('analyze'));
  return { actors, lineId, projects, drafts, noticeId: notice?.id as string, departmentId: people.departments.AGRICULTURE };
}
