import { newId } from '../../server/kernel/ids.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { fileObjection, type PublishNotice, publishNotice, replyToObjection } from '../../server/notices/index.js';
import { cangxi, shiling, yunfeng } from '../world/people.js';
import type { World } from '../world/world.js';

/** The place rows that notices of these tests are about; a place is a subject like any other. */
export interface Subjects {
  readonly village: string;
  readonly township: string;
  readonly county: string;
}

export async function findSubjects(world: World): Promise<Subjects> {
  const rows = await world.rows<{ id: string; code: string }>('select id, code from place where code in (?, ?, ?) and valid_to is null', [
    shiling,
    yunfeng,
    cangxi,
  ]);
  const of = (code: string) => rows.find((row) => row.code === code)?.id as string;
  return { village: of(shiling), township: of(yunfeng), county: of(cangxi) };
}

/** Takes every publication away, past all rights, so that each test starts from none. */
export async function clearNotices(world: World): Promise<void> {
  for (const table of ['objection_reply', 'objection_contact', 'objection', 'notice_withdrawal', 'notice'])
    await world.rows(`delete from ${table}`);
}

/** A village notice on a declaration, as the clerk of 狮岭村 publishes it. */
export const declarationOf = (subjectId: string): Omit<PublishNotice, 'requestKey'> => ({
  subjectNoun: 'place',
  subjectId,
  purpose: 'DECLARATION',
  kind: 'NOTICE',
  level: 'VILLAGE',
  carriers: ['NOTICE_BOARD', 'GROUP_CHAT'],
  title: '狮岭村产业道路项目申报公示（示例）',
  body: '拟申报产业道路硬化1.2公里，公示期内如有异议请向村委会反映。（示例）',
});

/** What the clerk, the public and the clerk again do on days that the caller moves to. */
export function publications(world: World, clerk: Viewer = world.people.shilingClerk) {
  return {
    publish: (input: Omit<PublishNotice, 'requestKey'>, by: Viewer = clerk) => world.perform(by, publishNotice, input),
    object: (noticeId: string, text = '线路占用我家林地，未征求意见。', by: Viewer = publicViewer) =>
      world.perform(by, fileObjection, { noticeId, text, requestKey: newId() }),
    reply: (objectionId: string, upheld = false, by: Viewer = clerk) =>
      world.perform(by, replyToObjection, { objectionId, text: '已现场核实。', upheld }),
  };
}
