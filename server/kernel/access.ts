import { areaOf, countyOf, type Role, type Viewer } from './viewer.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Which rows a viewer sees: one condition in three forms. `sql` becomes a row-level-security policy, `sees` is
 * the plain model that the access matrix compares it with, `words` is what `schema/access.md` prints.
 */
export interface RowRule {
  readonly sql: string;
  readonly sees: (viewer: Viewer, row: Row) => boolean;
  readonly words: string;
}

// `(select …)` makes PostgreSQL read a setting once per statement instead of once per row.
export const setting = (name: string) => `(select current_setting('xianjie.${name}', true))`;

/** Rows whose place lies in the area of the viewer's post. */
export function inArea(column = 'place_code'): RowRule {
  return {
    sql: `${column} between ${setting('area_from')} and ${setting('area_to')}`,
    sees: ({ placeCode }, row) => {
      if (!placeCode) return false;
      const { from, to } = areaOf(placeCode);
      const code = String(row[column]);
      return code >= from && code <= to;
    },
    words: `${column} 在岗位辖区内 · within the post’s area`,
  };
}

/** Rows of the county (or counties) in which the viewer's post lies: what every office of a county may see. */
export function inCounty(column = 'county_code'): RowRule {
  return {
    sql: `${column} between ${setting('county_from')} and ${setting('county_to')}`,
    sees: ({ placeCode }, row) => {
      if (!placeCode) return false;
      const { from, to } = countiesOf(placeCode);
      const code = String(row[column]);
      return code >= from && code <= to;
    },
    words: `${column} 属于岗位所在县 · of the post’s county`,
  };
}

/**
 * The range of county codes a post lies in: one county for a village, all counties of a prefecture for a city post.
 * A township of a city without counties (东莞, 中山) lies in its city as in a county.
 */
export function countiesOf(placeCode: string): { from: string; to: string } {
  const isCountyOrBelow = placeCode.slice(4) !== '00000000';
  return isCountyOrBelow ? { from: countyOf(placeCode), to: countyOf(placeCode) } : areaOf(placeCode);
}

/** Only for these roles. */
export function roleIs(...names: Role[]): RowRule {
  return {
    sql: `${setting('role')} in (${names.map((name) => `'${name}'`).join(', ')})`,
    sees: ({ role }) => role !== null && names.includes(role),
    words: `岗位为 · role is ${names.join(' / ')}`,
  };
}

/** Never for these roles. */
export function roleIsNot(...names: Role[]): RowRule {
  return {
    // A viewer without a role is no exception to the exception: an unset role is null here, and null is not "not in".
    sql: `nullif(${setting('role')}, '') not in (${names.map((name) => `'${name}'`).join(', ')})`,
    sees: ({ role }) => role !== null && !names.includes(role),
    words: `岗位不是 · role is not ${names.join(' / ')}`,
  };
}

/** Rows that name the viewer as their person. */
export function isMine(column = 'person_id'): RowRule {
  return {
    sql: `${column}::text = ${setting('person')}`,
    sees: ({ personId }, row) => personId !== null && row[column] === personId,
    words: `${column} 是本人 · is the viewer`,
  };
}

/** Rows on which a date has been written, for the public: what has been published. */
export function isSet(column: string): RowRule {
  return { sql: `${column} is not null`, sees: (_, row) => row[column] !== null, words: `${column} 已填 · is set` };
}

/** Rows on which a column has one of these values. */
export function isOneOf(column: string, ...values: string[]): RowRule {
  return {
    sql: `${column} in (${values.map((value) => `'${value}'`).join(', ')})`,
    sees: (_, row) => values.includes(String(row[column])),
    words: `${column} ∈ ${values.join(' / ')}`,
  };
}

export const everyRow: RowRule = { sql: 'true', sees: () => true, words: '全部 · every row' };
export const noRow: RowRule = { sql: 'false', sees: () => false, words: '无 · none' };

export function both(...rules: RowRule[]): RowRule {
  return {
    sql: rules.map((rule) => `(${rule.sql})`).join(' and '),
    sees: (viewer, row) => rules.every((rule) => rule.sees(viewer, row)),
    words: rules.map((rule) => rule.words).join(' 且 '),
  };
}

export function either(...rules: RowRule[]): RowRule {
  return {
    sql: rules.map((rule) => `(${rule.sql})`).join(' or '),
    sees: (viewer, row) => rules.some((rule) => rule.sees(viewer, row)),
    words: rules.map((rule) => rule.words).join(' 或 '),
  };
}

/** What offices see of business data: their area, unless the post only manages accounts. */
export const officeRows: RowRule = both(inArea(), roleIsNot('ADMINISTRATOR'));
/** What offices see of things that concern the whole county, such as fund documents. */
export const countyRows: RowRule = both(inCounty(), roleIsNot('ADMINISTRATOR'));

/** What the application's two database roles may do with one table. */
export interface TableAccess {
  /** Rows that somebody with a post sees. */
  readonly office: RowRule;
  /** Rows that anybody sees without signing in. */
  readonly public: RowRule;
  /** Verbs granted besides select; the absent ones are forbidden to everyone. Written rows must be rows one sees. */
  readonly grants: readonly ('insert' | 'update' | 'delete')[];
  /** Verbs granted to the public role, for what anybody may send in (an objection). */
  readonly publicGrants?: readonly 'insert'[];
  /** Rows that the public role may send in, where they are not rows it sees (who objected). */
  readonly publicWrites?: RowRule;
  /** Rows that may be written, where that is wider or narrower than the rows one sees. */
  readonly writes?: RowRule;
}

/** Who may call a root field: a list of roles, anybody with a post, anybody signed in, or anybody. */
export type VerbAccess = readonly Role[] | 'office' | 'signedIn' | 'anybody';

export interface Access {
  readonly rows: Readonly<Record<string, TableAccess>>;
  readonly verbs: Readonly<Record<string, VerbAccess>>;
}

/** The statements that put a table under row security. They are applied at every start when they have changed. */
export function policyStatements(table: string, access: TableAccess): string[] {
  const writes = (access.writes ?? access.office).sql;
  const statements = [
    `alter table "${table}" enable row level security`,
    `revoke all on "${table}" from xianjie_office, xianjie_public`,
    `grant select on "${table}" to xianjie_office, xianjie_public`,
    `drop policy if exists office_read on "${table}"`,
    `create policy office_read on "${table}" for select to xianjie_office using (${access.office.sql})`,
    `drop policy if exists public_read on "${table}"`,
    `create policy public_read on "${table}" for select to xianjie_public using (${access.public.sql})`,
  ];
  for (const verb of ['insert', 'update', 'delete'] as const) {
    statements.push(`drop policy if exists office_${verb} on "${table}"`);
    if (!access.grants.includes(verb)) continue;
    const clauses = [verb === 'insert' ? '' : `using (${writes})`, verb === 'delete' ? '' : `with check (${writes})`];
    statements.push(
      `grant ${verb} on "${table}" to xianjie_office`,
      `create policy office_${verb} on "${table}" for ${verb} to xianjie_office ${clauses.join(' ')}`,
    );
  }
  statements.push(`drop policy if exists public_insert on "${table}"`);
  if (access.publicGrants?.includes('insert')) {
    statements.push(
      `grant insert on "${table}" to xianjie_public`,
      `create policy public_insert on "${table}" for insert to xianjie_public with check (${(access.publicWrites ?? access.public).sql})`,
    );
  }
  return statements;
}
