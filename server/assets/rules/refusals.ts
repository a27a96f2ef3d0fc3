import { refuser } from '../../kernel/refusal.js';

const record = '资产台账据实登记，有据可查 · the register rests on records';
const rights = '五权分置，权属清晰 · five rights, each held clearly';
const life = '资产生命周期表 · lifecycle of assets';
const history = '历史记录只增不改 · history is added to, never altered';

/** What every act on an asset may be refused with; each part of the feature has a table of its own besides. */
export const assetRefusals = {
  ASSET_MUST_EXIST: {
    zh: '没有编号为{id}的资产，或不在您的辖区内。',
    en: 'There is no asset {id} in your area.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
  ASSET_VERSION_MUST_BE_CURRENT: {
    zh: '所见为第{given}版，现已是第{current}版，请刷新后再办。',
    en: 'You saw version {given}; it is version {current} now. Look again before you act.',
    basis: '不覆盖他人的改动 · nobody overwrites another’s change',
  },
  PARTY_MUST_EXIST: {
    zh: '没有编号为{id}的权利主体，或您看不到它。',
    en: 'There is no party {id} that you see.',
    basis: record,
  },
  SHARE_MUST_BE_WELL_FORMED: {
    zh: '份额“{given}”应写成分数（1/3）、小数（0.25）或百分数（33.5%），且大于零。',
    en: 'The share "{given}" must be a fraction (1/3), a decimal (0.25) or a percentage (33.5%) above zero.',
    basis: rights,
  },
  HOLDERS_MUST_BE_DISTINCT: {
    zh: '同一权利中每个主体只能列一次。',
    en: 'A party stands once among the holders of a right.',
    basis: rights,
  },
  SHARES_MUST_MAKE_ONE: {
    zh: '份额合计应正好为1，现为{sum}。',
    en: 'The shares of a right must make exactly 1; they make {sum}.',
    basis: '共建资产按投入比例确定份额 · shares follow the investments',
  },
  EVENT_MUST_NOT_LIE_AHEAD: {
    zh: '日期{date}晚于今天{today}。',
    en: 'The date {date} lies after today, {today}.',
    basis: record,
  },
  EVENT_MUST_NOT_PRECEDE_FORMING: {
    zh: '日期{date}早于资产形成日期{formed}。',
    en: 'The date {date} precedes the day {formed} on which the asset was formed.',
    basis: rights,
  },
  EVENT_MUST_NOT_PRECEDE_STATE: {
    zh: '日期{date}早于当前状态的起始日期{since}；更早的记录以更正办理。',
    en: 'The date {date} precedes {since}, since when the present state holds; what came before is put right by a correction.',
    basis: history,
  },
  REGISTRAR_MUST_NOT_CONFIRM: {
    zh: '登记资产的人不能为其确权。',
    en: 'Whoever registered an asset does not confirm its rights.',
    basis: '不相容岗位分离 · separation of duties',
  },
  ASSET_MUST_BE_CONFIRMED: {
    zh: '资产{code}尚未确权，不能办理。',
    en: 'The rights over the asset {code} have not been confirmed.',
    basis: '未确权不得处置 · no disposal before confirmation',
  },
  CERTIFICATE_MUST_BE_FIRST: {
    zh: '资产{code}已颁证，证号{number}。',
    en: 'The asset {code} has a certificate already, number {number}.',
    basis: life,
  },
  OWNER_MUST_BE_KNOWN: {
    zh: '资产{code}没有所有权人，不能移交。',
    en: 'The asset {code} has no owner to be handed to.',
    basis: rights,
  },
  HANDOVER_MUST_BE_FIRST: {
    zh: '资产{code}已于{date}移交，不能再次移交。',
    en: 'The asset {code} was handed over on {date}; it is not handed over twice.',
    basis: life,
  },
  UPKEEP_HOLDER_MUST_BE_KNOWN: {
    zh: '资产{code}没有管护主体，不能投入运行。',
    en: 'Nobody keeps up the asset {code}; name the upkeep holder first.',
    basis: '县级统管、乡镇监管、村级直管、群众监督 · three levels answer',
  },
  LADDER_MUST_BE_COMPLETE: {
    zh: '资产{code}的责任层级不全，缺：{missing}。',
    en: 'The responsibility for the asset {code} lacks: {missing}.',
    basis: '县级统管、乡镇监管、村级直管、群众监督 · three levels answer',
  },
  ASSET_MUST_NOT_BE_LEASED: {
    zh: '资产{code}还有{count}份未终止的租赁或经营合同。',
    en: 'The asset {code} still has {count} lease or operation contracts open.',
    basis: '出租中的资产先终止合同再处置 · leases are closed first',
  },
  ASSET_MUST_NOT_BE_PLEDGED: {
    zh: '资产{code}抵押至{date}，未解除前不能办理。',
    en: 'The asset {code} is pledged until {date}.',
    basis: '抵押中的资产不得处置 · a pledged asset is not disposed of',
  },
  ASSET_MUST_BE_OF_HOUSEHOLD: {
    zh: '资产{code}不是到户类资产，不能以消耗终结。',
    en: 'The asset {code} is no household asset; it does not end by being consumed.',
    basis: '短期到户物资登记一次，以消耗终结 · short-lived household goods',
  },
} as const;
export const refuse = refuser(assetRefusals);
