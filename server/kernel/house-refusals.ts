import { lifecycleRefusals } from './lifecycle.js';
import { moneyRefusals } from './money.js';
import { pageRefusals } from './page.js';
import { refuser } from './refusal.js';

const houseRefusals = {
  SIGN_IN_MUST_COME_FIRST: {
    zh: '请先登录，再办理“{act}”（{verb}）。',
    en: 'Sign in before calling "{verb}".',
    basis: '每次办理都要记到人 · every act is attributed to a person',
  },
  POST_MUST_BE_CHOSEN: {
    zh: '办理前须选择以哪个岗位办理（请求头 x-xianjie-post）。',
    en: 'Choose the post in which you act (header x-xianjie-post).',
    basis: '一次办理只用一个岗位 · every act is done in one post',
  },
  VERB_MUST_BE_PERMITTED: {
    zh: '“{act}”（{verb}）由{roles}办理，当前岗位为{role}。',
    en: '"{verb}" is for {roles}; the acting post is {role}.',
    basis: '岗位权限表 schema/access.md · access table',
  },
  INPUT_MUST_BE_WELL_FORMED: {
    zh: '填写内容不合要求：{fields}。',
    en: 'The input is not well formed: {fields}.',
    basis: '接口约定 schema/schema.graphql · the contract',
  },
  ADDRESS_MUST_EXIST: {
    zh: '此地址没有内容，或不接受“{method}”。',
    en: 'There is nothing at this address, or it does not take "{method}".',
    basis: '接口约定 schema/schema.graphql · the contract',
  },
  OPERATION_MUST_BE_OF_THE_SCHEMA: {
    zh: '没有“{operation}”这种操作，只有查询（query）和办理（mutation）。',
    en: 'There is no operation of the sort "{operation}": only queries and mutations.',
    basis: '接口约定 schema/schema.graphql · the contract',
  },
  REQUESTS_MUST_STAY_WITHIN_RATE: {
    zh: '来自同一地址的请求过多，每分钟最多{limit}次，请{seconds}秒后再试。',
    en: 'Too many requests from one address; at most {limit} a minute. Try again in {seconds} s.',
    basis: '服务器设置 XIANJIE_MAX_REQUESTS_PER_MINUTE · server setting',
  },
  SIGN_INS_MUST_STAY_WITHIN_RATE: {
    zh: '来自同一地址的登录过多，每分钟最多{limit}次，请{seconds}秒后再试。',
    en: 'Too many sign-ins from one address; at most {limit} a minute. Try again in {seconds} s.',
    basis: '服务器设置 XIANJIE_MAX_SIGN_INS_PER_MINUTE · server setting',
  },
  OBJECTIONS_MUST_STAY_WITHIN_RATE: {
    zh: '同一地址对同一公示每天最多提交{limit}条异议；仍有异议的，请到村（社区）或乡镇当面提出。',
    en: 'At most {limit} objections a day to one notice from one address; further ones are taken down at the village or township office.',
    basis: '服务器设置 XIANJIE_MAX_OBJECTIONS_PER_DAY · server setting',
  },
  QUERY_MUST_STAY_WITHIN_DEPTH: {
    zh: '查询层次过深，最多{limit}层。',
    en: 'The query is too deep; at most {limit} levels.',
    basis: '服务器设置 XIANJIE_MAX_DEPTH · server setting',
  },
  QUERY_MUST_STAY_WITHIN_ALIASES: {
    zh: '一次查询的别名过多，最多{limit}个。',
    en: 'The query has too many aliases; at most {limit}.',
    basis: '服务器设置 XIANJIE_MAX_ALIASES · server setting',
  },
  QUERY_MUST_STAY_WITHIN_DIRECTIVES: {
    zh: '一次查询的指令过多，最多{limit}个。',
    en: 'The query has too many directives; at most {limit}.',
    basis: '接口约定 schema/schema.graphql · the contract',
  },
  QUERY_MUST_STAY_WITHIN_COST: {
    zh: '一次查询过大：估算{cost}，上限{limit}。请少取几层或每页少取几条。',
    en: 'The query is too large: estimated cost {cost}, limit {limit}. Ask for fewer levels or smaller pages.',
    basis: '服务器设置 XIANJIE_MAX_COST · server setting',
  },
} as const;

export const kernelRefusals = { ...houseRefusals, ...moneyRefusals, ...pageRefusals, ...lifecycleRefusals } as const;
export const refuseAsHouse = refuser(houseRefusals);
