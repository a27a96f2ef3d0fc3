import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { ancestorCodesOf, levelOfCode, parentCodeOf, placeCodeWellFormed } from '../rules/place-code.js';
import { refuse } from '../rules/refusals.js';

/** One line of a division table. */
export interface PlaceLine {
  readonly code: string;
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo?: LocalDate | null;
  /** The code that this place's land and people passed to on the day after `validTo`. */
  readonly successorCode?: string | null;
}

/**
 * Loads a division table in one statement, as the owner of the tables; lines whose code is already there for the
 * same first day are left alone, so that loading twice is loading once. Answers how many places were new.
 * Refuses ill-formed codes, and PLACE_MUST_EXIST for a parent or successor that is neither stored nor in the table.
 */
export async function loadPlaces(em: SqlEntityManager, lines: readonly PlaceLine[]): Promise<number> {
  for (const { code } of lines) demand(placeCodeWellFormed(code));
  const codes = [
    ...new Set(lines.flatMap(({ code, successorCode }) => [code, ...ancestorCodesOf(code), ...(successorCode ? [successorCode] : [])])),
  ];
  const stored = await em.execute<{ id: string; code: string; valid_from: string }[]>(
    `select id, code, valid_from::text from place where code in (select value from json_array_elements_text(?::json)) order by valid_from`,
    [JSON.stringify(codes)],
  );
  const known = new Set(stored.map((place) => `${place.code} ${place.valid_from}`));
  const fresh = lines.filter((line) => !known.has(`${line.code} ${line.validFrom}`)).map((line) => ({ ...line, id: newId() }));
  const idOf = new Map([...stored, ...fresh.filter((line) => !line.validTo)].map(({ code, id }) => [code, id]));
  const need = (code: string) => {
    const id = idOf.get(code);
    if (!id) throw refuse('PLACE_MUST_EXIST', { code });
    return id;
  };
  const rows = fresh.map(({ id, code, name, validFrom, validTo, successorCode }) => {
    const parentCode = parentCodeOf(code);
    return {
      id,
      code,
      name,
      level: levelOfCode(code),
      parent_id: parentCode ? need(parentCode) : null,
      valid_from: validFrom,
      valid_to: validTo ?? null,
      successor_id: successorCode ? need(successorCode) : null,
    };
  });
  // A whole county is one statement: the unit of work would send thousands of rows through change tracking for nothing.
  if (rows.length) await em.execute(insertSql, [JSON.stringify(rows)]);
  return rows.length;
}

const insertSql = `insert into place (id, code, name, level, parent_id, valid_from, valid_to, successor_id)
  select id, code, name, level, parent_id, valid_from, valid_to, successor_id
  from json_to_recordset(?::json) as line (id uuid, code text, name text, level text, parent_id uuid, valid_from date, valid_to date, successor_id uuid)`;
