import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { uuidsSql } from '../../kernel/shape.js';
import { type DutyLevel, dutyLevels, wordsOf } from '../rules/words.js';
import { rungsSql, titleSql } from './duty-sql.js';
import { heldSql } from './moment.js';

/** Who answers at one level today, or that nobody does. */
export interface LadderRung {
  readonly level: DutyLevel;
  readonly title: { readonly zh: string; readonly en: string };
  readonly isGap: boolean;
  readonly unit: string | null;
  readonly personName: string | null;
  readonly contact: string | null;
  readonly since: LocalDate | null;
  /** The last day of the post in which the person answers, once it is over. */
  readonly mandateEndedOn: LocalDate | null;
}

export interface AssetLadder {
  readonly county: LadderRung;
  readonly township: LadderRung;
  readonly village: LadderRung;
  readonly public: LadderRung;
  readonly isComplete: boolean;
}

/** The four levels that answer for each of many assets today, under the names that its county uses today. One statement. */
export async function laddersOf(em: SqlEntityManager, today: LocalDate, ids: readonly string[]): Promise<ReadonlyMap<string, AssetLadder>> {
  const { rows } = await sql<{ id: string; rungs: Record<DutyLevel, LadderRung> }>`
    select asset.id, json_object_agg(rung.level, json_build_object('level', rung.level,
      'title', ${titleSql(sql`rung.level`, sql`asset.place_code`, sql`${today}::date`)}, 'isGap', duty.id is null, 'unit', duty.unit,
      'personName', duty.person_name, 'contact', duty.contact, 'since', duty.valid_from,
      'mandateEndedOn', case when post.valid_to < ${today}::date then post.valid_to end)) as rungs
    from asset cross join ${rungsSql}
    left join asset_duty duty on duty.asset_id = asset.id and duty.level = rung.level and ${heldSql('duty', { asOf: today })}
    left join post on post.id = duty.post_id
    where asset.id = any (${uuidsSql(ids)}) group by asset.id`.execute(em.getKysely());
  return new Map(
    rows.map(({ id, rungs }) => {
      const isComplete = wordsOf(dutyLevels).every((level) => !rungs[level].isGap);
      return [id, { county: rungs.COUNTY, township: rungs.TOWNSHIP, village: rungs.VILLAGE, public: rungs.PUBLIC, isComplete }];
    }),
  );
}
