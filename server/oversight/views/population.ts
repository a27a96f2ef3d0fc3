import { sql } from 'kysely';
import { livingStates } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';
import { givenOf, type SampleFilter } from '../rules/sample-filter.js';
import type { Population } from '../rules/sample-words.js';

export interface PopulationQuestion {
  readonly placeCode: string;
  readonly population: Population;
  readonly asOf: LocalDate;
  readonly filter: SampleFilter;
}

/** The members of a population as the viewer sees them: id, place_code, name, fen. A condition is met by the row called `member`. */
export function populationSql({ placeCode, population, asOf, filter }: PopulationQuestion): Sql {
  const { from, to } = areaOf(placeCode);
  const given = givenOf(filter);
  const conditions = Object.entries(given).map(([name, value]) =>
    (conditionOf[name as keyof SampleFilter] as (value: unknown) => Sql)(value),
  );
  const where = conditions.length ? sql`where ${sql.join(conditions, sql` and `)}` : sql``;
  return sql`select member.id, member.place_code, member.name, member.fen from (${membersOf[population](from, to, asOf)}) as member ${where}`;
}

const membersOf: Readonly<Record<Population, (from: string, to: string, asOf: LocalDate) => Sql>> = {
  ASSETS: (
    from,
    to,
    asOf,
  ) => sql`select version.asset_id as id, version.place_code, version.code || ' ' || version.name as name, version.original_fen as fen,
      version.class, version.state
    from asset_version version join asset on asset.id = version.asset_id and asset.registered_on <= ${asOf}::date
    where version.place_code between ${from} and ${to} and version.known_to is null and version.valid_from <= ${asOf}::date
      and coalesce(version.valid_to >= ${asOf}::date, true) and version.state in (${sql.join([...livingStates])})`,
  PROJECTS: (from, to, asOf) => sql`select id, place_code, name, budget_fen as fen, year, state from project
    where place_code between ${from} and ${to} and admitted_on <= ${asOf}::date`,
  PAYMENTS: (
    from,
    to,
    asOf,
  ) => sql`select payment.id, payment.place_code, payment.voucher_number || ' ' || payment.payee as name, payment.amount_fen as fen, payment.paid_on
    from payment where payment.place_code between ${from} and ${to} and payment.paid_on <= ${asOf}::date
      and not exists (select from fund_reversal reversal where reversal.subject_id = payment.id and reversal.reversed_on <= ${asOf}::date)`,
};

// The rules have checked that a condition fits its population, so each may name that population’s own columns.
const conditionOf = {
  assetClasses: (classes) => sql`member.class in (${sql.join(classes)})`,
  assetStates: (states) => sql`member.state in (${sql.join(states)})`,
  projectYear: (year) => sql`member.year = ${year}`,
  projectStates: (states) => sql`member.state in (${sql.join(states)})`,
  paidFrom: (day) => sql`member.paid_on >= ${day}::date`,
  paidTo: (day) => sql`member.paid_on <= ${day}::date`,
  amountFrom: (fen) => sql`member.fen >= ${fen}`,
} satisfies { [Name in keyof SampleFilter]-?: (value: NonNullable<SampleFilter[Name]>) => Sql };
