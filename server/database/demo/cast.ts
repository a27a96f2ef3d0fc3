import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import type { Role, Viewer } from '../../kernel/viewer.js';
import { chanceOf } from './chance.js';
import { type DepartmentKind, departments, townshipLogins } from './departments.js';
import type { Row } from './insert-rows.js';
import { county, jinling, type Spot, shiling, type Villages } from './villages.js';

/** Everybody who acts in the demonstration county, as rows of the identity tables and as viewers. */
export interface Cast {
  readonly rows: {
    readonly department: readonly Row[];
    readonly person: readonly Row[];
    readonly credential: readonly Row[];
    readonly post: readonly Row[];
    readonly substitution: readonly Row[];
  };
  readonly departmentId: Readonly<Record<DepartmentKind, string>>;
  clerk(village: string): Viewer;
  /** Reviews what villages declare, and what the township itself drafted. */
  reviewer(township: string): Viewer;
  /** Drafts and declares the projects of a township that belong to no single village. */
  drafter(township: string): Viewer;
  manager(township: string): Viewer;
  examiner(kind: DepartmentKind): Viewer;
  /** Somebody with those tied to them by a substitution on a day. */
  circleOn(person: Viewer, day: LocalDate): string[];
  readonly countyManager: Viewer;
  readonly recorder: Viewer;
  readonly keeper: Viewer;
  readonly financeOfficer: Viewer;
  readonly treasurer: Viewer;
}

const appointedOn = '2021-06-01';
const appointedAt = '2021-06-01T09:00:00+08:00';

/** Makes the whole cast. `passwordHash` is that of the sample password: one hash for all, since hashing costs time on purpose. */
export function castOf({ townships, villages }: Villages, passwordHash: string): Cast {
  const departmentId = Object.fromEntries(Object.keys(departments).map((kind) => [kind, newId()])) as Cast['departmentId'];
  const rows = {
    department: departmentRows(departmentId),
    person: [] as Row[],
    credential: [] as Row[],
    post: [] as Row[],
    substitution: [] as Row[],
  };
  const nameOf = names();
  const appoint = (role: Role, placeCode: string, login: string, kind: DepartmentKind | null = null): Viewer => {
    const [personId, personName] = [newId(), nameOf()];
    rows.person.push({ id: personId, name: personName, place_code: placeCode, active: true, created_at: appointedAt });
    rows.credential.push({
      id: newId(),
      person_id: personId,
      login,
      password_hash: passwordHash,
      must_change: false,
      failures: 0,
      sample: true,
    });
    return post({ personId, personName }, role, placeCode, kind);
  };
  const post = (
    { personId, personName }: Pick<Viewer, 'personId' | 'personName'>,
    role: Role,
    placeCode: string,
    kind: DepartmentKind | null,
  ): Viewer => {
    const postId = newId();
    const department = kind ? departmentId[kind] : null;
    rows.post.push({ id: postId, person_id: personId, role, place_code: placeCode, department_id: department, valid_from: appointedOn });
    return { personId, personName, postId, role, forPersonId: null, placeCode, departmentId: department };
  };
  const each = (spots: readonly Spot[], role: Role, loginOf: (code: string) => string) =>
    new Map(spots.map(({ code }) => [code, appoint(role, code, loginOf(code))]));

  const clerks = each(
    villages,
    'VILLAGE_CLERK',
    (code) => ({ [shiling]: 'shiling.clerk', [jinling]: 'jinling.clerk' })[code] ?? `clerk.${code}`,
  );
  const reviewers = each(townships, 'TOWNSHIP_REVIEWER', (code) => `${townshipLogins[code]}.review`);
  const drafters = each(townships, 'TOWNSHIP_REVIEWER', (code) => `${townshipLogins[code]}.draft`);
  const managers = each(townships, 'PROJECT_MANAGER', (code) => `${townshipLogins[code]}.manager`);
  const examiners = Object.fromEntries(
    Object.entries(departments).map(([kind, { login }]) => [
      kind,
      appoint('DEPARTMENT_EXAMINER', county, `${login}.exam`, kind as DepartmentKind),
    ]),
  ) as Record<DepartmentKind, Viewer>;
  // Two posts in one person: who examines for the development bureau also builds the school and the digital park, never the same case.
  const countyManager = post(examiners.DEVELOPMENT, 'PROJECT_MANAGER', county, 'DEVELOPMENT');
  const recorder = appoint('LEADING_GROUP_RECORDER', county, 'county.recorder', 'REVITALISATION');
  const keeper = appoint('LIBRARY_KEEPER', county, 'county.library', 'REVITALISATION');
  const financeOfficer = appoint('FINANCE_OFFICER', county, 'county.finance', 'FINANCE');
  const treasurer = appoint('TREASURER', county, 'county.treasury', 'FINANCE');
  appoint('AUDITOR', county, 'county.audit', 'AUDIT');
  appoint('ADMINISTRATOR', county, 'county.admin');
  appoint('OVERSEER', '510800000000', 'guangyuan.overseer');

  const find = (people: ReadonlyMap<string, Viewer>) => (code: string) => people.get(code) as Viewer;
  const pair = [find(reviewers)('510824121000'), find(reviewers)('510824122000')] as const;
  rows.substitution.push(substitution(...pair));
  return {
    rows,
    departmentId,
    clerk: find(clerks),
    reviewer: find(reviewers),
    drafter: find(drafters),
    manager: find(managers),
    examiner: (kind) => examiners[kind],
    circleOn: (person, day) => {
      const isTied = pair.includes(person) && day >= substitutionDays.valid_from && day <= substitutionDays.valid_to;
      return (isTied ? pair : [person]).map(({ personId }) => personId as string);
    },
    ...{ countyManager, recorder, keeper, financeOfficer, treasurer },
  };
}

const substitutionDays = { valid_from: '2023-10-23', valid_to: '2023-11-17' };

/** A substitution that runs on the demonstration's business date. */
function substitution(absent: Viewer, present: Viewer): Row {
  const reason = '赴余杭区跟班学习，由相邻镇代行审核（示例）';
  return {
    id: newId(),
    post_id: absent.postId,
    for_person_id: absent.personId,
    by_person_id: present.personId,
    place_code: absent.placeCode,
    ...substitutionDays,
    reason,
  };
}

function departmentRows(ids: Cast['departmentId']): Row[] {
  return Object.entries(departments).map(([kind, { name }]) => ({
    id: ids[kind as DepartmentKind],
    place_code: county,
    name,
    short_name: name.slice(3),
    kind,
    is_lead_bureau: kind === 'REVITALISATION',
  }));
}

const surnames = [
  ...'王李张刘陈杨赵罗何周吴徐孙马朱胡郭林高梁郑谢宋唐冯邓曹曾彭肖蔡潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱',
];
const givens = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红建文辉力健俊峰玲海波宁光天达安岩成康星信子浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭鹏泽晨辰士以建家致树炎德行时泰盛',
];

/** Invented names, each marked as a sample. */
function names(): () => string {
  const chance = chanceOf(824);
  return () => `${chance.pick(surnames)}${chance.pick(givens)}${chance.whole(0, 2) ? chance.pick(givens) : ''}（示例）`;
}
