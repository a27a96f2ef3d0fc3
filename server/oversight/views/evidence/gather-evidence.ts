import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../../kernel/clock.js';
import { jsonObject, type Sql } from '../../../kernel/shape.js';
import type { Cell, EvidenceSection } from '../../rules/evidence-words.js';
import { assetSections } from './asset-sections.js';
import { caseSections } from './case-sections.js';
import { keepingSections } from './keeping-sections.js';
import { moneySections } from './money-sections.js';
import type { Section } from './section.js';

/** All lists of a pack, in the order in which its files stand. */
export const sections: readonly Section[] = [...caseSections, ...moneySections, ...assetSections, ...keepingSections];

export interface EvidenceQuestion {
  readonly noun: 'ASSET' | 'PROJECT';
  readonly id: string;
  readonly asOf: LocalDate;
}

/**
 * Everything recorded about an asset or a project, as the viewer may see it. An asset brings the projects that paid for
 * it and the assets it came from by splits and merges; a project brings its assets. One statement.
 */
export async function gatherEvidence(em: SqlEntityManager, { noun, id, asOf }: EvidenceQuestion): Promise<EvidenceSection[]> {
  const lists = jsonObject(sections.map((section): [string, Sql] => [section.name, listSql(section)]));
  const { rows } = await sql<{ evidence: Record<string, Cell[][]> }>`
    with recursive asked as (select ${noun}::text as noun, ${id}::uuid as id, ${asOf}::date as as_of),
    subject_asset as (
      select based.id from (
        select origin.asset_id as id from asked join asset_origin origin on asked.noun = 'PROJECT' and origin.project_id = asked.id
        union select asset.id from asked join asset on asked.noun = 'ASSET' and asset.id = asked.id) as based
      union select lineage.from_asset_id from subject_asset join asset_lineage lineage on lineage.to_asset_id = subject_asset.id
    ), subject_project as (
      select project.id from asked join project on asked.noun = 'PROJECT' and project.id = asked.id
      union select origin.project_id from asked, subject_asset join asset_origin origin on origin.asset_id = subject_asset.id
        where asked.noun = 'ASSET' and origin.project_id is not null
    ), subject_any as (
      select id from subject_project union select id from subject_asset
      union select claim.id from claim where claim.project_id in (select id from subject_project)
      union select acceptance.id from acceptance where acceptance.project_id in (select id from subject_project)
      union select report.id from progress_report report where report.project_id in (select id from subject_project)
      union select lease.id from lease where lease.asset_id in (select id from subject_asset)
      union select distribution.id from distribution where distribution.asset_id in (select id from subject_asset)
      union select disposal.id from disposal where disposal.asset_id in (select id from subject_asset)
    ) select ${lists} as evidence`.execute(em.getKysely());
  const evidence = rows[0]?.evidence ?? {};
  return sections.map(({ name, zh, columns }) => ({ name, zh, columns: Object.keys(columns), rows: evidence[name] ?? [] }));
}

// Every cell is a text or nothing, so that a number is written in one way everywhere.
function listSql({ columns, from, order }: Section): Sql {
  const cells = Object.values(columns)
    .map((read) => `(${read})::text`)
    .join(', ');
  return sql.raw(`(select coalesce(json_agg(json_build_array(${cells}) order by ${order}), '[]'::json) ${from})`);
}
