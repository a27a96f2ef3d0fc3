import type { Invariant } from '../../kernel/invariant.js';
import { endedStates } from './states.js';

const ended = endedStates.map((state) => `'${state}'`).join(', ');

/** What always holds of who answers for assets, on live rows. */
export const dutiesInvariants: readonly Invariant[] = [
  {
    name: 'dutiesWithinLifeOfAsset',
    zh: '责任在资产存续期内：不早于形成，资产终结后无人再负责。',
    en: 'Duties lie within the life of their asset: none before it was formed, none after it ended.',
    sql: `select 'duty ' || duty.id || ' of asset ' || asset.code || ': ' || duty.level || ' from ' || duty.valid_from || ' to ' || coalesce(duty.valid_to::text, '–') as broken
      from asset_duty duty join asset on asset.id = duty.asset_id
      left join lateral (select min(version.valid_from) as day from asset_version version where version.asset_id = asset.id and version.known_to is null
        and version.state in (${ended})) gone on true
      where duty.known_to is null and (duty.valid_from < asset.formed_on or coalesce(duty.valid_to, 'infinity'::date) > gone.day)`,
  },
  {
    name: 'dutyPostsNamePerson',
    zh: '落到岗位的责任写明担任人，岗位属于资产所在县。',
    en: 'A duty that lies on a post names who holds it, and the post is of the county where the asset lies.',
    sql: `select 'duty ' || duty.id || ' of asset ' || asset.code || ': ' || duty.level || ' by post ' || post.id || ', ' || coalesce(duty.person_name, '–') as broken
      from asset_duty duty join asset on asset.id = duty.asset_id join post on post.id = duty.post_id
      where duty.known_to is null and (duty.person_name is null or post.county_code <> duty.county_code)`,
  },
];
