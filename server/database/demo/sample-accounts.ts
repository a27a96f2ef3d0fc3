/** The one password of all sample accounts. It is public; a production server refuses it, see `refuseSamplePasswords`. */
export const samplePassword = 'cangxi-shili-2023';

export interface SampleAccount {
  readonly login: string;
  readonly post: string;
  readonly place: string;
}

/** The accounts that read well and are printed at the start; every other person of the county signs in alike. */
export const sampleAccounts: readonly SampleAccount[] = [
  { login: 'shiling.clerk', post: '村级申报员 · village clerk', place: '云峰镇狮岭村' },
  { login: 'jinling.clerk', post: '村级申报员 · village clerk', place: '百利镇金陵村' },
  { login: 'yunfeng.review', post: '乡镇审核员 · township reviewer', place: '云峰镇' },
  { login: 'yunfeng.manager', post: '项目负责人 · project manager', place: '云峰镇' },
  { login: 'nongye.exam', post: '部门审查员 · examiner', place: '县农业农村局' },
  { login: 'fagai.exam', post: '两个岗位：部门审查员、项目负责人 · two posts: examiner and manager', place: '县发展和改革局' },
  { login: 'jiaotong.exam', post: '部门审查员 · examiner', place: '县交通运输局' },
  { login: 'county.recorder', post: '领导小组办公室 · recorder', place: '苍溪县' },
  { login: 'county.library', post: '项目库管理员 · keeper of the library', place: '县乡村振兴局' },
  { login: 'county.finance', post: '财政业务员 · finance officer', place: '县财政局' },
  { login: 'county.treasury', post: '国库支付员 · treasurer', place: '县财政局' },
  { login: 'county.audit', post: '审计员 · auditor', place: '县审计局' },
  { login: 'county.admin', post: '账号管理员 · administrator', place: '苍溪县' },
  { login: 'gaopo.review', post: '乡镇审核员，代东溪镇 · reviewer, also for 东溪镇', place: '高坡镇' },
  { login: 'guangyuan.overseer', post: '上级主管 · overseer', place: '广元市' },
];

/** The accounts as a table of text: login, place, post. */
export function sampleAccountLines(): string[] {
  const width = Math.max(...sampleAccounts.map(({ login }) => login.length)) + 2;
  const rows = sampleAccounts.map(({ login, post, place }) => `  ${login.padEnd(width)}${place} · ${post}`);
  return [`示例账号（密码 ${samplePassword}） · Sample accounts, all with the password ${samplePassword}`, ...rows];
}
