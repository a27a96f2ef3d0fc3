import { sql } from 'kysely';
import type { Sql } from '../../kernel/shape.js';
import type { Dimension } from '../rules/words.js';

/** How one breakdown reads its key from a `cell` or, below the line, from a project of the `plan`; and its name. */
export interface DimensionSql {
  /** Text, never null: rows without one stand together under "-". */
  readonly key: (row: string) => Sql;
  readonly name: (key: Sql) => Sql;
  /** A name that the row itself carries, where looking it up by key would cost a search for each of thousands of rows. */
  readonly label: (row: string) => Sql;
}

/** The key of rows that have none: money without a task, projects without a department. */
export const noKey = '-';

const keyOf = (column: string) => (row: string) => sql`coalesce(${sql.ref(`${row}.${column}`)}::text, ${noKey})`;
const words = (table: Readonly<Record<string, string>>) => (key: Sql) => sql`(${JSON.stringify(table)}::json ->> ${key})`;
const named =
  (from: string, id: string, name: string, read: (key: Sql) => Sql = (key) => key) =>
  (key: Sql) =>
    sql`(select ${sql.raw(name)} from ${sql.raw(from)} where ${sql.raw(id)} = ${read(key)} limit 1)`;
const asId = (key: Sql) => sql`nullif(${key}, ${noKey})::uuid`;

const zh = {
  LEVEL: { CENTRAL: '中央', PROVINCIAL: '省级', CITY: '市级', COUNTY: '县级' },
  CHANNEL: {
    ...{ BRIDGING: '衔接资金', EAST_WEST: '东西部协作', TARGETED_AID: '定点帮扶', INTRA_PROVINCE: '省内对口帮扶' },
    ...{ CONSOLIDATED: '统筹整合涉农资金', BOND: '债券', DONATION: '社会捐赠', OTHER: '其他' },
  },
  TASK: {
    ...{ CONSOLIDATION: '巩固拓展脱贫攻坚成果和乡村振兴', WORK_RELIEF: '以工代赈', ETHNIC: '少数民族发展' },
    ...{ STATE_FARM: '欠发达国有农场', STATE_FOREST: '欠发达国有林场', SANXI: '“三西”农业建设' },
  },
};

// A code may pass to another place; the last one that bore it gives the name.
const placeName = named('(select code, name from place order by valid_from desc) place', 'place.code', 'place.name');
const documentName = 'coalesce(document.number, document.title)';

const looksUp: Readonly<Record<Dimension, Omit<DimensionSql, 'label'>>> = {
  LEVEL: { key: keyOf('level'), name: words(zh.LEVEL) },
  CHANNEL: { key: keyOf('channel'), name: words(zh.CHANNEL) },
  TASK: { key: keyOf('task'), name: words(zh.TASK) },
  DOCUMENT: { key: keyOf('document_id'), name: named('fund_document document', 'document.id', documentName, asId) },
  LINE: {
    key: keyOf('line_id'),
    name: (
      key,
    ) => sql`(select concat_ws(' ', ${sql.raw(documentName)}, ${words(zh.LEVEL)(sql`line.level`)}, ${words(zh.CHANNEL)(sql`line.channel`)},
      ${words(zh.TASK)(sql`line.task`)}, line.purpose) from fund_line line join fund_document document on document.id = line.document_id where line.id = ${asId(key)})`,
  },
  COUNTY: { key: (row) => sql`substr(${sql.ref(`${row}.place_code`)}, 1, 6) || '000000'`, name: placeName },
  // Money and projects of the county itself stand under the county's own code.
  TOWNSHIP: { key: (row) => sql`substr(${sql.ref(`${row}.place_code`)}, 1, 9) || '000'`, name: placeName },
  DEPARTMENT: { key: keyOf('department_id'), name: named('department', 'department.id', 'department.name', asId) },
  CLASS: { key: keyOf('class_code'), name: named('project_class', 'project_class.code', 'project_class.zh') },
  PROJECT: { key: keyOf('project_id'), name: () => sql`null` },
};

const labels: Partial<Record<Dimension, DimensionSql['label']>> = {
  PROJECT: (row) => sql.ref(row === 'plan' ? 'plan.name' : `${row}.project_name`),
};

export const dimensionSql = Object.fromEntries(
  Object.entries(looksUp).map(([by, found]) => [by, { ...found, label: labels[by as Dimension] ?? (() => sql`null::text`) }]),
) as unknown as Readonly<Record<Dimension, DimensionSql>>;
