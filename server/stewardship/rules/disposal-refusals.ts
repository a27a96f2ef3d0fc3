import { refuser } from '../../kernel/refusal.js';

const rule =
  '资产处置须申请、评估、表决、审核、审批、同意 · a disposal is requested, valued, voted on, reviewed, approved and consented to';
const proceedsRule =
  '集体资产处置收入归集体，用于巩固提升和乡村振兴 · a collective’s proceeds are the collective’s, for consolidation and revitalisation';

/** What the acts of a disposal may be refused with, besides what the asset's own table says. */
export const disposalRefusals = {
  DISPOSAL_MUST_EXIST: {
    zh: '没有编号为{id}的处置，或不在您的辖区内。',
    en: 'There is no disposal {id} in your area.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
  DISPOSAL_VERSION_MUST_BE_CURRENT: {
    zh: '所见处置为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given} of the disposal; it is version {current} now. Look again before you act.',
    basis: '不覆盖他人的改动 · nobody overwrites another’s change',
  },
  DISPOSAL_MUST_BE_ONLY: {
    zh: '资产{code}已有一项办理中的处置。',
    en: 'The asset {code} has an open disposal already.',
    basis: '同一资产同一时间一项处置 · one open disposal per asset',
  },
  DISPOSER_MUST_OWN: {
    zh: '{party}在{date}不持有资产{code}的{missing}，不能申请处置。',
    en: '{party} does not hold the right {missing} over the asset {code} on {date} and cannot have it disposed of.',
    basis: '所有权人且有处置权的方可处置 · the owner who may dispose of it disposes of it',
  },
  DISPOSAL_DAY_MUST_FIT: {
    zh: '日期{date}应在{from}至{today}之间：不早于前一步，不晚于今天。',
    en: 'The day {date} must lie between {from} and {today}: not before the step before it, not after today.',
    basis: rule,
  },
  DISPOSAL_MUST_BE_HANDLED_BY_ANOTHER: {
    zh: '您（或与您互为代理的人）已参与该处置的“{duty}”，不能再办理本环节。',
    en: 'You, or somebody who stands in for you, already took part in this disposal: {duty}.',
    basis: '不相容岗位分离 · separation of duties',
  },
  DISPOSAL_MUST_BE_WITHDRAWN_BY_REQUESTER: {
    zh: '该处置由{office}申请，只能由其撤回。',
    en: 'This disposal was requested by the {office}, who alone takes it back.',
    basis: rule,
  },
  VOTE_MUST_BE_OF_COLLECTIVE: {
    zh: '该资产没有集体所有权人，不需村民会议表决。',
    en: 'No collective owns a share of this asset; no village assembly votes on it.',
    basis: '集体资产处置须民主决策；国有资产按国有资产规定 · collectives vote; state assets follow the rules of state assets',
  },
  VALUATION_MUST_BE_MADE: {
    zh: '该资产尚未评估，不能进入下一步。',
    en: 'The asset has not been valued; nothing further is done before.',
    basis: '处置须先评估（县可设定） · a valuation comes first, where the county asks for it',
  },
  VOTE_MUST_BE_HELD: {
    zh: '集体资产处置须先经村民（代表）会议表决。',
    en: 'A collective’s asset is voted on by the village assembly first.',
    basis: '四议两公开，民主决策 · democratic decision',
  },
  VOTES_MUST_FIT: {
    zh: '赞成票{votes}不能多于参加表决的{cast}票。',
    en: 'There cannot be {votes} votes for it when {cast} were cast.',
    basis: '四议两公开，民主决策 · democratic decision',
  },
  VOTE_MUST_CARRY: {
    zh: '赞成{votes}票、参加表决{cast}票，占{percent}%，未达到{share}%。',
    en: '{votes} of {cast} votes are {percent}%; {share}% is needed.',
    basis: '村民（代表）会议表决比例由县设定 · the county sets the share of votes',
  },
  PROCEEDS_MUST_BE_RECORDED: {
    zh: '处置完成须记录收入：{missing}。',
    en: 'A disposal is completed with its proceeds recorded; missing: {missing}.',
    basis: proceedsRule,
  },
  PROCEEDS_MUST_BE_EITHER: {
    zh: '有处置收入的不填无收入原因，没有收入的不填收入日期、用途和凭证。',
    en: 'Either there are proceeds with their day, use and voucher, or a reason why there are none; not both.',
    basis: proceedsRule,
  },
  SALE_MUST_BRING_PROCEEDS: {
    zh: '“{kind}”须有处置收入。',
    en: 'A disposal by {kind} has proceeds.',
    basis: proceedsRule,
  },
} as const;
export const refuseDisposal = refuser(disposalRefusals);
