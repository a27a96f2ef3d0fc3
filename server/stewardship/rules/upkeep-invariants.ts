import type { Invariant } from '../../kernel/invariant.js';

export const upkeepInvariants: readonly Invariant[] = [
  {
    name: 'upkeepIsOfItsRound',
    zh: '每条管护记录都对应其方案的一轮，且不早于该轮起始。',
    en: 'Every upkeep record belongs to a round of its plan and was not done before that round began.',
    sql: `select record.id::text as broken from upkeep_record record join upkeep_plan plan on plan.id = record.plan_id
      where not exists (select from generate_series(0, ((extract(year from record.due_on) - extract(year from plan.begins_on)) * 12
          + extract(month from record.due_on) - extract(month from plan.begins_on))::int / plan.months) as round(number)
        where (plan.begins_on + make_interval(months => plan.months * (round.number + 1)))::date - 1 = record.due_on
          and (plan.begins_on + make_interval(months => plan.months * round.number))::date <= record.done_on
          and (plan.ends_on is null or (plan.begins_on + make_interval(months => plan.months * round.number))::date <= plan.ends_on))`,
  },
  {
    name: 'upkeepIsAnEvent',
    zh: '每条管护记录和清查都有一个资产事件。',
    en: 'Every upkeep record and every inspection stands among the events of its asset.',
    sql: `select kept.id::text as broken from (select id, asset_id, 'UPKEEP_DONE' as kind, done_on as on_day from upkeep_record
        union all select id, asset_id, 'INSPECTED', inspected_on from inspection) as kept
      where not exists (select from asset_event event where event.asset_id = kept.asset_id and event.kind = kept.kind and event.happened_on = kept.on_day)`,
  },
  {
    name: 'upkeepBeginsWithItsAsset',
    zh: '管护方案不早于资产形成。',
    en: 'No upkeep plan begins before its asset was formed.',
    sql: `select plan.id::text as broken from upkeep_plan plan join asset on asset.id = plan.asset_id where plan.begins_on < asset.formed_on`,
  },
];
