import { sql } from 'kysely';
import { type AssetFilter, type AssetMoment, assetsMatching, heldSql } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { ref, type Sql, top } from '../../kernel/shape.js';
import { areaOf } from '../../kernel/viewer.js';

/** A register as of a moment. */
export interface RegisterQuestion {
  readonly placeCode: string;
  /** Only what this department's projects made. */
  readonly departmentId?: string | null;
  readonly filter?: AssetFilter | null;
  readonly moment: AssetMoment;
  /** The day of the books that have no end of their own: contracts, income, upkeep. */
  readonly day: LocalDate;
}

/** The conditions on rows of `asset_version` called `top` that make a register. */
export function inRegister({ placeCode, departmentId, filter, moment }: RegisterQuestion): Sql[] {
  const { from, to } = areaOf(placeCode);
  return [
    ...assetsMatching(filter ?? {}, moment),
    sql`${ref(top, 'place_code')} between ${from} and ${to}`,
    ...(departmentId
      ? [
          sql`${ref(top, 'asset_id')} in (select made.asset_id from asset_origin as made join project on project.id = made.project_id
            where project.department_id::text = ${departmentId} and ${heldSql('made', moment)})`,
        ]
      : []),
  ];
}

/** Whether a row that is only added, or ended, was recorded by the moment of knowledge. */
export const recordedBy = (to: string, { knownAt }: AssetMoment): Sql =>
  knownAt ? sql`${ref(to, 'recorded_at')} <= ${knownAt}::timestamptz` : sql`true`;
