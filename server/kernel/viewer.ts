import type { LocalDate } from './clock.js';

/**
 * The posts that people hold (岗位角色). A post is role × place × department, dated; a person may hold several.
 * The list is closed because the lifecycle tables and the access tables are written in its words.
 */
export const roles = {
  VILLAGE_CLERK: '村级申报员 · village clerk who declares projects and reports on them',
  TOWNSHIP_REVIEWER: '乡镇审核员 · township reviewer',
  DEPARTMENT_EXAMINER: '行业部门审查员 · examiner of an industry department',
  LEADING_GROUP_RECORDER: '领导小组办公室 · recorder of the county leading group’s decisions',
  LIBRARY_KEEPER: '牵头部门项目库管理员 · keeper of the project library at the lead bureau',
  FINANCE_OFFICER: '财政局业务员 · finance bureau officer who receives, allocates and releases money',
  TREASURER: '国库支付员 · treasurer who pays',
  PROJECT_MANAGER: '实施单位项目负责人 · project manager of the implementing unit',
  AUDITOR: '审计员 · auditor, who reads everything and writes findings only',
  OVERSEER: '上级主管 · overseer of a higher level, who reads',
  ADMINISTRATOR: '账号管理员 · administrator of accounts, who sees no business data',
} as const;
export type Role = keyof typeof roles;

/** A role by its name alone, in both languages, as the sentences of refusals speak of it; no role is the public. */
export function roleWords(role: Role | null): string {
  if (!role) return '未选岗位 · no post';
  const [zh, en = ''] = roles[role].split(' · ');
  return `${zh} · ${en.replace(/(,| who ).*$/, '')}`;
}

/** The level at which a post acts on a case; nobody acts at two levels of one case. */
export type Level = 'VILLAGE' | 'TOWNSHIP' | 'DEPARTMENT' | 'COUNTY' | 'FINANCE' | 'TREASURY' | 'IMPLEMENTER';
export const levelOfRole: Readonly<Partial<Record<Role, Level>>> = {
  VILLAGE_CLERK: 'VILLAGE',
  TOWNSHIP_REVIEWER: 'TOWNSHIP',
  DEPARTMENT_EXAMINER: 'DEPARTMENT',
  LEADING_GROUP_RECORDER: 'COUNTY',
  LIBRARY_KEEPER: 'COUNTY',
  FINANCE_OFFICER: 'FINANCE',
  TREASURER: 'TREASURY',
  PROJECT_MANAGER: 'IMPLEMENTER',
};

/** Who asks, under which one post, for whom. Nobody (`personId` null) is the public. */
export interface Viewer {
  readonly personId: string | null;
  readonly personName: string;
  readonly postId: string | null;
  readonly role: Role | null;
  /** The person whose post a substitute is acting in; null when acting in one's own post. */
  readonly forPersonId: string | null;
  readonly placeCode: string | null;
  readonly departmentId: string | null;
}

export const publicViewer: Viewer = {
  personId: null,
  personName: '公众',
  postId: null,
  role: null,
  forPersonId: null,
  placeCode: null,
  departmentId: null,
};

/** The first and last place code under a place: a viewer's area is a range of codes, so that an index serves it. */
export function areaOf(placeCode: string): { from: string; to: string } {
  const stem = placeCode.replace(/(0000000000|00000000|000000|000)$/, '');
  return { from: stem.padEnd(12, '0'), to: stem.padEnd(12, '9') };
}

/** The county of a place code: the first six digits, filled with zeros. */
export function countyOf(placeCode: string): string {
  return `${placeCode.slice(0, 6)}000000`;
}

/** A date range with an open end; both ends count. */
export interface DateRange {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}
