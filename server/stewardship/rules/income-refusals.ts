import { refuser } from '../../kernel/refusal.js';

const contract = '资产经营须有合同，权责明确 · assets are let by contract';
const register = '资产收益及分配台账 · register of income and its distribution';
const order = '收益分配：先方案、再民主决策、村公示、乡镇审核、县备案、后支付 · plan, decision, notice, review, record, payment';
const separation = '不相容岗位分离 · separation of duties';

/** What acts on leases, income, its distribution and the three-colour check may be refused with. */
export const incomeRefusals = {
  LEASE_MUST_EXIST: { zh: '没有编号为{id}的合同，或不在您的辖区内。', en: 'There is no contract {id} in your area.', basis: contract },
  LEASE_VERSION_MUST_BE_CURRENT: {
    zh: '所见为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given}; it is version {current} now. Look again before you act.',
    basis: '不覆盖他人的改动 · nobody overwrites another’s change',
  },
  LEASED_ASSET_MUST_BE_CONFIRMED: {
    zh: '资产{code}尚未确权，不能签订经营合同。',
    en: 'The rights over the asset {code} have not been confirmed; it is not let yet.',
    basis: '权属清晰方可出租发包 · rights are clear before an asset is let',
  },
  LEASED_ASSET_MUST_BE_IN_HAND: {
    zh: '资产{code}为“{state}”，不能签订经营合同。',
    en: 'The asset {code} is "{state}" and cannot be let.',
    basis: contract,
  },
  ASSET_MUST_BE_OPERATIONAL: {
    zh: '资产{code}为“{class}”，只有经营性资产产生收益。',
    en: 'The asset {code} is of the class "{class}"; only operational assets earn.',
    basis: '资产分类管理 · classes of assets',
  },
  LEASE_DAYS_MUST_BE_IN_ORDER: {
    zh: '合同{signed}签订，{begins}起、{ends}止，日期顺序不对。',
    en: 'Signed on {signed}, from {begins} to {ends}: these days are not in order.',
    basis: contract,
  },
  LEASE_MUST_NOT_BE_SIGNED_AHEAD: {
    zh: '签订日期{signed}晚于今天{today}。',
    en: 'It cannot have been signed on {signed}; today is {today}.',
    basis: contract,
  },
  LEASE_MUST_NOT_PRECEDE_FORMING: {
    zh: '合同起始日{begins}早于资产形成日期{formed}。',
    en: 'The term begins on {begins}, before the asset was formed on {formed}.',
    basis: contract,
  },
  LEASE_MUST_NOT_LAST_TOO_LONG: {
    zh: '合同期限最长{years}年，最迟到{latest}；所填为{ends}。',
    en: 'A contract lasts at most {years} years, here until {latest}; {ends} was given.',
    basis: '政策参数 asset.lease.maxYears · policy value',
  },
  LEASE_MUST_BRING_RENT: {
    zh: '“{kind}”须约定租金；入股承诺保底的须约定保底收益。',
    en: 'A contract of the kind "{kind}" fixes a rent, and a guaranteed share a dividend.',
    basis: contract,
  },
  LEASE_NUMBER_MUST_BE_NEW: {
    zh: '本县已有合同编号{number}。',
    en: 'The county has a contract number {number} already.',
    basis: contract,
  },
  LEASE_MUST_NOT_OVERLAP: {
    zh: '{begins}至{ends}与该资产的另一份租赁或经营合同重叠。',
    en: 'From {begins} to {ends} the asset is let or operated under another contract for some days.',
    basis: '同一资产同一时间只有一份租赁或经营合同 · one lease at a time',
  },
  LEASE_MUST_BE_OPEN: {
    zh: '合同{number}已于{closed}终止。',
    en: 'The contract {number} was closed on {closed}.',
    basis: contract,
  },
  LEASE_MUST_NOT_BE_CLOSED_AHEAD: {
    zh: '终止日期{closed}应在签订日期{signed}之后、今天{today}之前（含）。',
    en: 'The closing day {closed} lies between the signing on {signed} and today, {today}.',
    basis: contract,
  },
  PREPAID_RENT_MUST_BE_SETTLED: {
    zh: '{period}起的一期已预收{received}元，先冲销退还再终止合同。',
    en: '{received} yuan were received for the period from {period}, after the closing day; reverse them first.',
    basis: contract,
  },
  INCOME_MUST_EXIST: { zh: '没有编号为{id}的收益，或不在您的辖区内。', en: 'There is no income {id} in your area.', basis: register },
  INCOME_DUE_MUST_EXIST: {
    zh: '没有编号为{id}的应收款项，或不属于该资产、该合同。',
    en: 'There is no due {id} of this asset and contract.',
    basis: register,
  },
  INCOME_DUE_MUST_STAND: {
    zh: '该期应收因合同于{lapsed}终止而失效。',
    en: 'The due lapsed when its contract was closed on {lapsed}.',
    basis: register,
  },
  INCOME_KIND_MUST_FIT_CONTRACT: {
    zh: '该合同的收益应为“{kind}”。',
    en: 'What this contract brings is "{kind}".',
    basis: register,
  },
  INCOME_MUST_NOT_LIE_AHEAD: {
    zh: '收款日期{date}晚于今天{today}。',
    en: 'It cannot have been received on {date}; today is {today}.',
    basis: register,
  },
  INCOME_MUST_NOT_PRECEDE_FORMING: {
    zh: '收款日期{date}早于资产形成日期{formed}。',
    en: 'It was received on {date}, before the asset was formed on {formed}.',
    basis: register,
  },
  INCOME_MUST_FIT_DUE: {
    zh: '该期还应收{outstanding}元，所填为{amount}元。',
    en: '{outstanding} yuan are outstanding of this due; {amount} were given.',
    basis: '实收不超过应收，多收部分另行登记 · never more than is due',
  },
  VOUCHER_MUST_BE_NEW: {
    zh: '凭证号{number}本县已经用过。',
    en: 'The voucher {number} has been used in the county already.',
    basis: '一张凭证只入账一次 · a voucher is booked once',
  },
  INCOME_MUST_STAND: {
    zh: '该笔收益是冲销记录，或已被冲销。',
    en: 'This income is a reversal, or was reversed already.',
    basis: register,
  },
  INCOME_MUST_BE_REVERSED_BY_ANOTHER: {
    zh: '登记收益的人不能自己冲销。',
    en: 'Whoever recorded an income does not reverse it.',
    basis: separation,
  },
  INCOME_MUST_NOT_BE_DISTRIBUTED: {
    zh: '该笔{amount}元中，未分配的只有{available}元，不能冲销。',
    en: 'Only {available} yuan of the asset’s income are not laid out to be distributed; {amount} cannot be reversed.',
    basis: '已分配的收益不得冲销 · what was distributed was received',
  },
  DISTRIBUTION_MUST_EXIST: {
    zh: '没有编号为{id}的收益分配，或不在您的辖区内。',
    en: 'There is no distribution {id} in your area.',
    basis: register,
  },
  DISTRIBUTION_VERSION_MUST_BE_CURRENT: {
    zh: '所见为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given}; it is version {current} now. Look again before you act.',
    basis: '不覆盖他人的改动 · nobody overwrites another’s change',
  },
  DISTRIBUTION_YEAR_MUST_HAVE_BEGUN: {
    zh: '不能分配{year}年度的收益，今天是{today}。',
    en: 'The income of {year} is not distributed on {today}.',
    basis: register,
  },
  DISTRIBUTION_SHARES_MUST_BE_DISTINCT: {
    zh: '“{use}”分给{recipient}的写了两次。',
    en: 'What goes to {recipient} for "{use}" stands twice.',
    basis: register,
  },
  SHARES_MUST_MAKE_DISTRIBUTION: {
    zh: '各项合计{shares}元，应等于分配总额{amount}元。',
    en: 'The shares make {shares} yuan; they must make the {amount} that are distributed.',
    basis: '分配到分，合计相等 · shares are exact',
  },
  DISTRIBUTION_MUST_NOT_EXCEED_INCOME: {
    zh: '可分配收益为{available}元，所填为{amount}元。',
    en: '{available} yuan were received and not yet laid out; {amount} were given.',
    basis: '分配不超过已收收益 · never more than was received',
  },
  DISTRIBUTION_MUST_BE_OPEN: {
    zh: '“{state}”的分配方案不能修改。',
    en: 'A distribution that is "{state}" is not changed.',
    basis: order,
  },
  DISTRIBUTION_MUST_NOT_BE_DECIDED_AHEAD: {
    zh: '决议日期{decided}晚于今天{today}。',
    en: 'It cannot have been decided on {decided}; today is {today}.',
    basis: order,
  },
  DISTRIBUTION_MUST_BE_PAID_AFTER_FILING: {
    zh: '支付日期{paid}应在备案日期{filed}之后、今天{today}之前（含）。',
    en: 'The payment on {paid} must lie between the filing on {filed} and today, {today}.',
    basis: order,
  },
  DISTRIBUTION_MUST_BE_HANDLED_BY_ANOTHER: {
    zh: '您或与您互为代理的人已办理“{duty}”环节，不能再办这一步。',
    en: 'You, or somebody tied to you by substitution, held the duty "{duty}" over it already.',
    basis: separation,
  },
  QUARTER_MUST_BE_OVER: {
    zh: '{year}年第{quarter}季度到{last}结束，今天是{today}。',
    en: 'Quarter {quarter} of {year} ends on {last}; today is {today}.',
    basis: '三色管理按季评定 · colours are given when a quarter is over',
  },
  COLOUR_CHECK_MUST_LIE_IN_AREA: {
    zh: '{place}不在当前岗位辖区内。',
    en: '{place} lies outside the area of the acting post.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
} as const;
export const refuseIncome = refuser(incomeRefusals);
