import { refuser } from '../../kernel/refusal.js';

const ladder = '县级统管、乡镇监管、村级直管、群众监督 · county oversees, township supervises, village manages, the public watches';
const post = '责任到岗、责任到人 · a duty lies on a post and a person';
const record = '资产台账据实登记，有据可查 · the register rests on records';

/** What acts on the responsibility for assets may be refused with. */
export const dutiesRefusals = {
  DUTY_LEVEL_MUST_FIT_ROLE: {
    zh: '“{level}”的责任不由{role}明确。',
    en: 'Who answers at the level "{level}" is not for the {role} to say.',
    basis: ladder,
  },
  DUTY_LEVEL_MUST_BE_GIVEN_ONCE: {
    zh: '“{level}”写了不止一次。',
    en: 'The level "{level}" is given more than once.',
    basis: ladder,
  },
  DUTY_ASSET_MUST_BE_THERE: {
    zh: '资产{code}的状态为“{state}”，不再明确责任。',
    en: 'The asset {code} is "{state}"; nobody is made to answer for it any more.',
    basis: '资产终结，责任随之终结 · duties end with the asset',
  },
  DUTY_END_MUST_HAVE_COME: {
    zh: '责任截止日期{date}须早于今天{today}；尚未截止的责任到期后再记。',
    en: 'The last day {date} of a duty must lie before today, {today}; an end is recorded when it has come.',
    basis: record,
  },
  DUTY_DAYS_MUST_BE_IN_ORDER: {
    zh: '责任截止日期{to}早于起始日期{from}。',
    en: 'The duty would end on {to}, before it begins on {from}.',
    basis: record,
  },
  DUTY_MUST_NOT_COVER_LATER: {
    zh: '“{level}”自{since}起另有责任记录；自{date}补记的，截止日期须早于{since}。',
    en: 'At the level "{level}" another duty is recorded from {since} on; one that begins on {date} must end before that day.',
    basis: '历史记录只增不改 · history is added to, never altered',
  },
  DUTY_MUST_NAME_PERSON: {
    zh: '“{level}”须明确到人：填岗位或姓名。',
    en: 'The level "{level}" needs a person: name a post or a person.',
    basis: post,
  },
  DUTY_MUST_NAME_PERSON_ONCE: {
    zh: '“{level}”填了岗位，责任人即岗位担任人，不再另填姓名。',
    en: 'The level "{level}" names a post; whoever holds it is the person, so give no other name.',
    basis: post,
  },
  DUTY_MUST_NAME_CHANNEL: {
    zh: '“{level}”须写明监督渠道的联系方式。',
    en: 'The level "{level}" needs a contact by which people reach the channel.',
    basis: ladder,
  },
  DUTY_POST_MUST_EXIST: {
    zh: '没有编号为{id}的岗位，或不属于本县。',
    en: 'There is no post {id} in your county.',
    basis: post,
  },
  DUTY_POST_MUST_HOLD: {
    zh: '岗位任期为{from}至{to}，{date}不在任。',
    en: 'The post is held from {from} to {to}; nobody stands in it on {date}.',
    basis: post,
  },
  DUTY_PERSON_MUST_BE_ACTIVE: {
    zh: '岗位担任人{person}的账号已停用。',
    en: 'The account of {person}, who holds the post, is closed.',
    basis: post,
  },
  DUTY_POST_MUST_ANSWER: {
    zh: '{role}不承担资产管护责任。',
    en: 'A post of the {role} does not answer for assets.',
    basis: '监督与管护分离 · who audits does not manage',
  },
  POST_MUST_COVER_ASSET: {
    zh: '岗位所在地{place}不含资产{code}所在地{at}。',
    en: 'The post lies in {place}, which does not contain {at}, where the asset {code} lies.',
    basis: '岗位只管辖区 · a post answers for its own area',
  },
  UNIT_MUST_COVER_ASSET: {
    zh: '责任单位所在地{place}不含资产{code}所在地{at}。',
    en: 'The unit is at home in {place}, which does not contain {at}, where the asset {code} lies.',
    basis: ladder,
  },
  UNIT_MUST_FIT_LEVEL: {
    zh: '“{level}”的责任单位或岗位应为{fitting}，所填为{given}。',
    en: 'At the level "{level}" the unit or post is of {fitting}; the given one is of {given}.',
    basis: ladder,
  },
  POSTS_MUST_DIFFER: {
    zh: '移交和接收责任的是同一岗位。',
    en: 'The duties would be handed on to the post that holds them.',
    basis: post,
  },
  PREDECESSOR_MUST_HOLD_DUTIES: {
    zh: '移交责任的岗位在{date}不承担所选资产的责任：所选{chosen}，名下{held}。',
    en: 'On {date} the post does not answer for what it would hand on: {chosen} chosen, {held} held.',
    basis: '离任交清所管资产 · who leaves hands on what was held',
  },
  SUCCESSOR_POST_MUST_HOLD: {
    zh: '接收责任的岗位任期为{from}至{to}，{date}不在任。',
    en: 'The succeeding post is held from {from} to {to}; nobody stands in it on {date}.',
    basis: '离任交清所管资产 · who leaves hands on what was held',
  },
  DUTIES_HANDED_ON_MUST_BE_FEWER: {
    zh: '一次最多交接{limit}项资产的责任，请按乡镇、村或层级分次办理。',
    en: 'At most {limit} assets are handed on at once; do it place by place or level by level.',
    basis: '批量办理有上限 · bulk acts are bounded',
  },
  PLAN_MUST_END_LATER: {
    zh: '盘活期限{until}须晚于开始日期{date}。',
    en: 'The plan is to be carried out by {until}, which must lie after its beginning on {date}.',
    basis: '盘活方案写明措施、责任、期限、资金 · a plan says how, by whom, until when, with what money',
  },
} as const;
export const refuseDuty = refuser(dutiesRefusals);
