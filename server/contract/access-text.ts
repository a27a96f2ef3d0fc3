import type { VerbAccess } from '../kernel/access.js';
import type { Feature } from '../kernel/feature.js';
import { type Role, roles } from '../kernel/viewer.js';
import { headText, type Text, tableText } from './table.js';

const roleNames = Object.keys(roles) as Role[];

/** Who may call what, and who sees which rows: `schema/access.md`. */
export function accessText(features: readonly Pick<Feature, 'name' | 'zh' | 'access'>[]): Text {
  const legend = roleNames.map((role, index) => `${index + 1}. ${role} ${roles[role]}`).join('\n');
  return [
    headText(
      '权限 · Access',
      '第一类表：哪个岗位可以办理哪个事项（●）；“登录”指已登录而未选岗位，“公众”指未登录。第二类表：每张数据表的哪些行可见、可写，由数据库行级安全执行。' +
        ' · First, which role may call which verb (●). Second, which rows of each table are seen and written; the database itself holds to it.',
    ),
    `## 岗位 · Roles\n\n${legend}\n`,
    ...features.flatMap(({ name, zh, access }) => [
      `## ${zh} · ${name}\n`,
      tableText(
        ['verb', ...roleNames.map((_, index) => String(index + 1)), '登录 · signed in', '公众 · public'],
        Object.entries(access.verbs).map(([verb, who]) => [
          verb,
          ...roleNames.map((role) => mark(mayAs(who, role))),
          mark(maySignedIn(who)),
          mark(who === 'anybody'),
        ]),
      ),
      '',
      tableText(
        [
          'table',
          '岗位可见 · seen by offices',
          '公众可见 · seen by the public',
          '可写 · may be written',
          '可写的行 · rows that may be written',
        ],
        Object.entries(access.rows).map(([table, rows]) => {
          const grants = [...rows.grants, ...(rows.publicGrants ?? []).map((grant) => `${grant} (公众 · public)`)];
          return [
            table,
            rows.office.words,
            rows.public.words,
            grants.join(', ') || '无 · nothing',
            rows.grants.length ? (rows.writes ?? rows.office).words : '',
          ];
        }),
      ),
      '',
    ]),
  ].join('\n');
}

const mark = (may: boolean) => (may ? '●' : '');
const maySignedIn = (who: VerbAccess) => who === 'anybody' || who === 'signedIn';
const mayAs = (who: VerbAccess, role: Role) => typeof who === 'string' || who.includes(role);
