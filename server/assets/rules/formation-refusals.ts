import { refuser } from '../../kernel/refusal.js';

const record = '资产台账据实登记，有据可查 · the register rests on records';
const whole = '资产原值合计不超过结算，差额说明 · assets make no more than the settlement; the rest is explained';
const acceptance = '验收时明确资产类别、权属和管护主体 · class, owner and upkeep holder are settled at acceptance';

/** What may be refused while parties are named and assets are expected, registered or taken over from before the system. */
export const formationRefusals = {
  NAME_OF_PARTY_MUST_BE_GIVEN: {
    zh: '请填写权利主体名称。',
    en: 'Give the name of the party.',
    basis: record,
  },
  NAME_OF_ASSET_MUST_BE_GIVEN: {
    zh: '请填写资产名称。',
    en: 'Give the name of the asset.',
    basis: record,
  },
  PARTY_MUST_BE_NEW: {
    zh: '{place}已有同类主体“{name}”。',
    en: 'There already is a party "{name}" of this kind at {place}.',
    basis: record,
  },
  CREDIT_CODE_MUST_BE_NEW: {
    zh: '统一社会信用代码{code}已登记给“{name}”。',
    en: 'The credit code {code} is registered for "{name}" already.',
    basis: record,
  },
  CREDIT_CODE_MUST_BE_WELL_FORMED: {
    zh: '统一社会信用代码“{given}”应为十八位数字或大写字母。',
    en: 'The credit code "{given}" must be eighteen digits or capital letters.',
    basis: 'GB 32100 法人和其他组织统一社会信用代码编码规则 · GB 32100, unified social credit codes',
  },
  HOUSEHOLD_MUST_HAVE_NO_CODE: {
    zh: '农户不登记代码，身份证号码不进入系统。',
    en: 'A household has no credit code; identity numbers of people do not enter the system.',
    basis: '个人信息最小必要 · no more personal data than is needed',
  },
  PARTY_MUST_LIE_IN_AREA: {
    zh: '“{place}”不在您的辖区内；只有机关和国有企业可以登记在所属县。',
    en: '"{place}" does not lie in your area; only organs and state companies may be at home at your county.',
    basis: '岗位只办辖区 · a post acts in its own area',
  },
  PARTY_KIND_MUST_FIT_PLACE: {
    zh: '“{kind}”应登记在{level}，{place}不是。',
    en: 'A party of the kind "{kind}" is at home in a {level}; {place} is none.',
    basis: record,
  },
  PARTY_DEPARTMENT_MUST_EXIST: {
    zh: '本县没有编号为{id}的部门，或该主体不是机关。',
    en: 'The county has no department {id}, or the party is no organ.',
    basis: record,
  },
  EXPECTED_ASSET_MUST_EXIST: {
    zh: '没有编号为{id}的拟形成资产，或不在您的辖区内。',
    en: 'There is no expected asset {id} in your area.',
    basis: '岗位只见辖区 · a post sees its own area',
  },
  EXPECTED_ASSET_MUST_BE_STANDING: {
    zh: '拟形成资产“{name}”{state}，不能再办理。',
    en: 'The expected asset "{name}" is {state}; nothing more is done with it.',
    basis: record,
  },
  EXPECTED_ASSET_REASON_MUST_BE_GIVEN: {
    zh: '撤回拟形成资产“{name}”须说明原因。',
    en: 'Say why the expected asset "{name}" is withdrawn.',
    basis: record,
  },
  FORMATION_MUST_FIT_STATE: {
    zh: '项目状态为“{state}”，不能办理“{act}”；该步骤须在“{states}”时办理。',
    en: 'In the state "{state}" of the project "{act}" is not possible; it is done in "{states}".',
    basis: '项目生命周期表 · lifecycle table',
  },
  FORMATION_MUST_BE_FIRST: {
    zh: '项目的资产已于{date}登记，不能再次登记或另列。',
    en: 'The assets of the project were registered on {date}; nothing is registered or listed a second time.',
    basis: whole,
  },
  PROJECT_MUST_NOT_BE_MARKED_AS_FORMING_NONE: {
    zh: '项目已标明不形成资产，原因：{reason}。',
    en: 'The project is marked as forming no asset, because: {reason}.',
    basis: acceptance,
  },
  ASSET_PLACE_MUST_LIE_IN_PROJECT: {
    zh: '资产坐落“{place}”不在项目地点“{project}”范围内。',
    en: 'The place "{place}" of the asset does not lie within "{project}", the place of the project.',
    basis: '资产随项目落地 · an asset lies where its project was carried out',
  },
  QUANTITY_MUST_HAVE_UNIT: {
    zh: '数量与单位应同时填写。',
    en: 'A quantity and its unit are given together.',
    basis: record,
  },
  QUANTITY_MUST_BE_POSITIVE: {
    zh: '数量“{given}”应为大于零的数，最多四位小数。',
    en: 'The quantity "{given}" must be a number above zero with at most four decimals.',
    basis: record,
  },
  ASSET_DETAILS_MUST_BE_KNOWN: {
    zh: '资产“{name}”还缺：{missing}。',
    en: 'Of the asset "{name}" this is missing: {missing}.',
    basis: acceptance,
  },
  REGISTRAR_MUST_HAVE_NO_OTHER_PART: {
    zh: '您或与您互为代理的人已办理过该项目的“{acted}”，不能再登记其资产。',
    en: 'You, or somebody who stands in for you, already acted on this project at the level "{acted}" and so cannot register its assets.',
    basis: '不相容岗位分离 · separation of duties',
  },
  ASSETS_MUST_BE_NAMED: {
    zh: '至少登记一项资产。',
    en: 'Name at least one asset to be registered.',
    basis: record,
  },
  ASSET_MUST_BE_FORMED_ONCE: {
    zh: '“{name}”在本次登记中出现了多次。',
    en: '"{name}" stands more than once in this registration.',
    basis: record,
  },
  EXPECTED_ASSETS_MUST_ALL_BE_FORMED: {
    zh: '还有拟形成资产未登记：{missing}；请一并登记，或先撤回并说明原因。',
    en: 'These expected assets are left: {missing}. Register them with the others, or withdraw them with a reason.',
    basis: acceptance,
  },
  ORIGINAL_VALUE_MUST_BE_POSITIVE: {
    zh: '资产“{name}”的原值应大于零。',
    en: 'The original value of the asset "{name}" must be above zero.',
    basis: record,
  },
  NET_VALUE_MUST_NOT_EXCEED_ORIGINAL: {
    zh: '资产“{name}”的净值{net}元大于原值{original}元。',
    en: 'The net value {net} yuan of the asset "{name}" exceeds its original value {original} yuan.',
    basis: record,
  },
  FORMING_MUST_FOLLOW_COMPLETION: {
    zh: '资产“{name}”的形成日期{date}早于项目完工日期{completed}。',
    en: 'The day {date} on which the asset "{name}" was formed precedes the completion of the project on {completed}.',
    basis: record,
  },
  ASSETS_MUST_NOT_EXCEED_SETTLEMENT: {
    zh: '资产原值合计{sum}元超过结算{settlement}元，多{over}元。',
    en: 'The assets come to {sum} yuan, {over} yuan more than the settlement of {settlement} yuan.',
    basis: whole,
  },
  EXPENSED_REST_MUST_BE_EXPLAINED: {
    zh: '结算中有{rest}元未形成资产，请说明原因。',
    en: '{rest} yuan of the settlement became no asset; say why.',
    basis: whole,
  },
  ENLARGED_ASSET_MUST_BE_ALIKE: {
    zh: '“{name}”不能并入资产{code}：{what}不同。',
    en: '"{name}" cannot go into the asset {code}: its {what} is another.',
    basis: '改扩建并入原资产，类别和形态不变 · an enlarged asset keeps its class and form',
  },
  ASSET_MUST_LIE_IN_AREA: {
    zh: '“{place}”不在您的辖区内。',
    en: '"{place}" does not lie in your area.',
    basis: '岗位只办辖区 · a post acts in its own area',
  },
  INHERITED_ASSET_MUST_HAVE_PROOF: {
    zh: '存量资产须有自己的形成依据。',
    en: 'An asset from before the system needs its own proof.',
    basis: '存量资产据实登记，附形成依据 · inherited assets rest on their own proof',
  },
} as const;
export const refuseFormation = refuser(formationRefusals);
