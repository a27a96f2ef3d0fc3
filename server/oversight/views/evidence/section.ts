/** One list of a pack: a file of its own, and the same rows in evidence.json. */
export interface Section {
  /** The name of its file, without the ending; snake_case as tables are. */
  readonly name: string;
  readonly zh: string;
  /** Columns in their order, each with the SQL that reads it; where the first is `id`, audit entries about that row come along. */
  readonly columns: Readonly<Record<string, string>>;
  /** `from … where …`; `subject_project` and `subject_asset` hold what the pack is about, `subject_any` all that files belong to. */
  readonly from: string;
  readonly order: string;
}

/** Fen as yuan with two decimals. */
export const yuan = (fen: string) => `(${fen}::numeric / 100)::numeric(20, 2)`;
/** A moment in UTC, to the millisecond. */
export const moment = (name: string) => `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** The name of a person whom a column names. */
export const personName = (name: string) => `(select person.name from person where person.id = ${name})`;
export const partyName = (name: string) => `(select party.name from party where party.id = ${name})`;
export const decimal = (name: string) => `trim_scale(${name})`;

/** Columns read as they are stored, under the names of the schema: `['id', 'paid_on']` gives id and paidOn. */
export function columnsOf(table: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()), `${table}.${name}`]));
}

/** The two times of a span of an asset. */
export const spanOf = (table: string) => ({
  ...columnsOf(table, ['valid_from', 'valid_to']),
  knownFrom: moment(`${table}.known_from`),
  knownTo: moment(`${table}.known_to`),
  eventId: `${table}.event_id`,
});

export const ofProject = (table: string) => `from ${table} where ${table}.project_id in (select id from subject_project)`;
export const ofAsset = (table: string) => `from ${table} where ${table}.asset_id in (select id from subject_asset)`;
