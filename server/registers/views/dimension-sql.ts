import { sql } from 'kysely';
import { assetClasses, assetForms, assetStates, ownerKinds, ownerLevels } from '../../assets/index.js';
import type { Sql } from '../../kernel/shape.js';
import { type CountDimension, inheritedWords, ownerWords } from '../rules/words.js';
import { ownershipSql } from './ownership-sql.js';

/** How an asset's row of `register_cell` is keyed, what a key is called, and in which order keys stand. */
interface Dimension {
  readonly key: (cell: Sql) => Sql;
  readonly name: (key: Sql) => Sql;
  readonly weight: (key: Sql) => Sql;
}

export const needsOwner = (by: CountDimension): boolean => by === 'OWNER_KIND' || by === 'OWNER_LEVEL';
export const needsAsset = (by: CountDimension): boolean => by === 'YEAR' || by === 'INHERITED';

export function dimensionSql(by: CountDimension, placeCode: string): Dimension {
  switch (by) {
    case 'CLASS':
      return ofWords((cell) => sql`${cell}.class`, assetClasses);
    case 'FORM':
      return ofWords((cell) => sql`${cell}.form`, assetForms);
    case 'STATE':
      return ofWords((cell) => sql`${cell}.state`, assetStates);
    case 'OWNER_KIND':
      return ofWords((cell) => owner(cell, 'kind'), { ...ownerKinds, ...ownerWords });
    case 'OWNER_LEVEL':
      return ofWords((cell) => owner(cell, 'level'), { ...ownerLevels, ...ownerWords });
    case 'INHERITED':
      return ofWords((cell) => sql`case when ${cell}.inherited then 'INHERITED' else 'FORMED' end`, inheritedWords);
    case 'YEAR':
      return {
        key: (cell) => sql`extract(year from ${cell}.formed_on)::int::text`,
        name: (key) => key,
        weight: (key) => sql`${key}::bigint`,
      };
    case 'PLACE':
      return {
        key: (cell) => below(sql`${cell}.place_code`, placeCode),
        name: (key) => sql`(select place.name from place where place.code = ${key} order by place.valid_from desc limit 1)`,
        weight: (key) => sql`${key}::bigint`,
      };
  }
}

/** Keys that are words, named by their Chinese term, in the order of their table. */
function ofWords(key: (cell: Sql) => Sql, words: Readonly<Record<string, string>>): Dimension {
  const named = Object.entries(words).map(([word, text]) => sql`when ${sql.lit(word)} then ${sql.lit(text.split(' · ')[0])}`);
  const keys = Object.keys(words).map((word) => sql.lit(word));
  return {
    key,
    name: (asked) => sql`case ${asked} ${sql.join(named, sql` `)} end`,
    weight: (asked) => sql`coalesce(array_position(array[${sql.join(keys)}], ${asked}), 0)::bigint`,
  };
}

// An asset owned by parties of several kinds counts once, under MIXED: so that the parts make the total.
function owner(cell: Sql, what: 'kind' | 'level'): Sql {
  const words = sql`(select array_agg(distinct ${ownershipSql(sql`kind`, what)}) from unnest(${cell}.owner_kinds) as kind)`;
  return sql`case when ${cell}.has_hidden_owner is null then 'NONE' when ${cell}.has_hidden_owner then 'HIDDEN'
    when cardinality(${words}) > 1 then 'MIXED' else coalesce((${words})[1], 'HIDDEN') end`;
}

/** The place one level below the asked one in which a code lies; what lies in the asked place itself stays under it. */
function below(code: Sql, asked: string): Sql {
  const stem = asked.replace(/(0000000000|00000000|000000|000)$/, '').length;
  const length = stem === 12 ? 12 : stem === 9 ? 12 : stem === 6 ? 9 : stem + 2;
  return sql`rpad(substr(${code}, 1, ${length}::int), 12, '0')`;
}
