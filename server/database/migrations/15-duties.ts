import { migration } from './migration.js';

/** What a county calls the levels that answer for its assets, on a day; and by what assets that are not in use are found. */
export const duties = migration(
  '15-duties',
  `
create function asset_ladder_title(asked_level text, place_code text, on_day date) returns json
language sql stable parallel safe as $$
  select json_build_object('zh', item ->> 'zh', 'en', item ->> 'en')
  from jsonb_array_elements(policy_value('asset.ladder', place_code, null, null, on_day) -> 'items') as item
  where item ->> 'code' = asked_level
  limit 1
$$;

create index asset_version_unused on asset_version (place_code, asset_id) where known_to is null and state in ('IDLE', 'INEFFICIENT', 'DAMAGED');
`,
);
