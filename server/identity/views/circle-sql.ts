import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import type { Sql } from '../../kernel/shape.js';

/** The circle of people on a day as an array of ids inside a larger statement: what `circleOf` answers, without a statement of its own. */
export function circleSql(personIds: readonly string[], on: LocalDate): Sql {
  const given = sql`select value::uuid as id from json_array_elements_text(${JSON.stringify(personIds)}::json)`;
  const inForce = sql`${on}::date between substitution.valid_from and substitution.valid_to`;
  return sql`array(
    ${given}
    union select substitution.by_person_id from substitution join (${given}) as holder on holder.id = substitution.for_person_id where ${inForce}
    union select substitution.for_person_id from substitution join (${given}) as deputy on deputy.id = substitution.by_person_id where ${inForce})`;
}
