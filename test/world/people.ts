import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { Department, Person, Post } from '../../server/identity/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Role, Viewer } from '../../server/kernel/viewer.js';

export const cangxi = '510824000000';
export const yunfeng = '510824102000';
export const shiling = '510824102210';
export const baili = '510824126000';
export const jinling = '510824126209';

/** Who acts in the tests: a key for each, a role, a place and, where it matters, a department. */
const cast = {
  shilingClerk: ['罗文书', 'VILLAGE_CLERK', shiling, null],
  jinlingClerk: ['杨文书', 'VILLAGE_CLERK', jinling, null],
  yunfengReviewer: ['王审核', 'TOWNSHIP_REVIEWER', yunfeng, null],
  yunfengOfficer: ['马干事', 'TOWNSHIP_REVIEWER', yunfeng, null],
  bailiReviewer: ['赵审核', 'TOWNSHIP_REVIEWER', baili, null],
  agricultureExaminer: ['李审查', 'DEPARTMENT_EXAMINER', cangxi, 'AGRICULTURE'],
  transportExaminer: ['陈审查', 'DEPARTMENT_EXAMINER', cangxi, 'TRANSPORT'],
  recorder: ['何秘书', 'LEADING_GROUP_RECORDER', cangxi, 'REVITALISATION'],
  keeper: ['冯库管', 'LIBRARY_KEEPER', cangxi, 'REVITALISATION'],
  financeOfficer: ['周预算', 'FINANCE_OFFICER', cangxi, 'FINANCE'],
  treasurer: ['吴国库', 'TREASURER', cangxi, 'FINANCE'],
  shilingManager: ['郑项目', 'PROJECT_MANAGER', yunfeng, null],
  countyManager: ['孙项目', 'PROJECT_MANAGER', cangxi, 'AGRICULTURE'],
  auditor: ['钱审计', 'AUDITOR', cangxi, 'AUDIT'],
  overseer: ['徐督导', 'OVERSEER', '510800000000', null],
  administrator: ['何管理', 'ADMINISTRATOR', cangxi, null],
} as const satisfies Record<string, readonly [string, Role, string, string | null]>;

const departments = {
  REVITALISATION: '苍溪县乡村振兴局',
  AGRICULTURE: '苍溪县农业农村局',
  FINANCE: '苍溪县财政局',
  TRANSPORT: '苍溪县交通运输局',
  EDUCATION: '苍溪县教育局',
  AUDIT: '苍溪县审计局',
} as const;

export type PersonKey = keyof typeof cast;
export type People = Record<PersonKey, Viewer> & { readonly departments: Record<keyof typeof departments, string> };

/** Puts the whole cast into the store, each with one post since 2021, and answers them as viewers. */
export async function settlePeople(orm: Orm): Promise<People> {
  return asOwner(orm, async (em) => {
    const departmentIds = Object.fromEntries(Object.keys(departments).map((kind) => [kind, newId()])) as People['departments'];
    for (const [kind, name] of Object.entries(departments)) {
      const id = departmentIds[kind as keyof typeof departments];
      em.create(Department, {
        id,
        placeCode: cangxi,
        name,
        shortName: name.slice(3),
        kind,
        isLeadBureau: kind === 'REVITALISATION',
      } as never);
    }
    await em.flush();
    const viewers: Record<string, Viewer> = {};
    for (const [key, [name, role, placeCode, kind]] of Object.entries(cast)) {
      const departmentId = kind ? departmentIds[kind as keyof typeof departments] : null;
      const personId = newId();
      const postId = newId();
      em.create(Person, { id: personId, name, placeCode: cangxi, active: true, createdAt: new Date() } as never);
      await em.flush();
      em.create(Post, { id: postId, personId, role, placeCode, departmentId, validFrom: '2021-01-01', validTo: null } as never);
      viewers[key] = { personId, personName: name, postId, role, forPersonId: null, placeCode, departmentId };
    }
    return { ...viewers, departments: departmentIds } as People;
  });
}
