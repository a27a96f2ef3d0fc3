import { refuser } from '../../kernel/refusal.js';

const upkeepRule = '管护有主体、有经费、有记录 · upkeep has a holder, money and a record';
const inspectionRule = '资产定期清查，有据可查 · assets are counted at intervals, with proof';

/** What acts of upkeep and inspection may be refused with. */
export const upkeepRefusals = {
  UPKEEP_PLAN_MUST_EXIST: {
    zh: '没有编号为{id}的管护方案，或不在您的辖区内。',
    en: 'There is no upkeep plan {id} in your area.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
  UPKEEP_PLAN_VERSION_MUST_BE_CURRENT: {
    zh: '所见方案为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given} of the plan; it is version {current} now. Look again before you act.',
    basis: '不覆盖他人的改动 · nobody overwrites another’s change',
  },
  UPKEPT_ASSET_MUST_BE_THERE: {
    zh: '资产{code}的状态为“{state}”，不再管护或清查。',
    en: 'The asset {code} is "{state}"; it is no longer kept up or inspected.',
    basis: upkeepRule,
  },
  UPKEEP_MANAGER_MUST_HAVE_BUILT: {
    zh: '资产{code}不是您负责实施的项目形成的，不能由您制定管护方案。',
    en: 'The asset {code} was not made by a project that you managed; its upkeep is planned by its village or township.',
    basis: '谁实施谁移交，谁所有谁管护 · who builds hands over, who owns keeps up',
  },
  UPKEEP_PLAN_MUST_FOLLOW: {
    zh: '管护方案的起始日期{date}须晚于{after}：该日之前已有方案或已记录的管护。',
    en: 'An upkeep plan that begins on {date} must begin after {after}: until then another plan stands or rounds are recorded.',
    basis: '同一资产同一时间一个管护方案 · one plan per asset at a time',
  },
  UPKEEP_PLAN_MUST_BE_OPEN: {
    zh: '该管护方案已于{date}终止。',
    en: 'This upkeep plan ended on {date} already.',
    basis: '同一资产同一时间一个管护方案 · one plan per asset at a time',
  },
  UPKEEP_PLAN_MUST_END_AFTER_ROUNDS: {
    zh: '终止日期{date}须在{from}至{today}之间：不早于起始日期和已记录的管护，不晚于今天。',
    en: 'The end {date} must lie between {from} and {today}: not before the plan’s first day or a recorded round, not after today.',
    basis: upkeepRule,
  },
  UPKEEP_PROOF_MUST_BE_GIVEN: {
    zh: '管护记录须附证明：附件或文字说明至少一项。',
    en: 'A round of upkeep needs proof: a stored file, or words that say what shows it.',
    basis: upkeepRule,
  },
  UPKEEP_ROUND_MUST_BE_OF_PLAN: {
    zh: '{date}不是该方案某一轮管护的到期日（自{begins}起，{rhythm}）。',
    en: 'No round of this plan is due on {date} (it begins on {begins}, {rhythm}).',
    basis: upkeepRule,
  },
  UPKEEP_MUST_NOT_PRECEDE_ROUND: {
    zh: '完成日期{date}早于该轮起始日期{from}。',
    en: 'The day {date} on which it was done precedes the round, which begins on {from}.',
    basis: upkeepRule,
  },
  UPKEEP_ROUND_MUST_BE_RECORDED_ONCE: {
    zh: '{date}到期的一轮管护已有记录，一轮只记一次。',
    en: 'The round due on {date} has been recorded; a round is recorded once.',
    basis: upkeepRule,
  },
  INSPECTION_PROOF_MUST_BE_GIVEN: {
    zh: '清查须附证明：附件或文字说明至少一项。',
    en: 'An inspection needs proof: a stored file, or words that say what shows it.',
    basis: inspectionRule,
  },
  PROOF_FILE_MUST_BE_OF_ASSET: {
    zh: '附件{id}不是该资产的附件，或已撤回。',
    en: 'The file {id} does not belong to this asset, or was withdrawn.',
    basis: inspectionRule,
  },
  UPKEEP_DAY_MUST_NOT_LIE_AHEAD: {
    zh: '所问日期{date}晚于今天{today}。',
    en: 'The day asked about, {date}, lies after today, {today}.',
    basis: '到期事项按已到的日子计算 · what is due is counted up to a day that has come',
  },
} as const;
export const refuseUpkeep = refuser(upkeepRefusals);
