import { refuser } from '../../kernel/refusal.js';

export const noticeRefusals = {
  NOTICE_MUST_EXIST: {
    zh: '没有编号为{id}的公示或公告。',
    en: 'There is no notice {id}.',
    basis: '公告公示台账 · register of notices',
  },
  OBJECTION_MUST_EXIST: {
    zh: '没有编号为{id}的异议。',
    en: 'There is no objection {id}.',
    basis: '公告公示台账 · register of notices',
  },
  NOTICE_MUST_LIE_IN_AREA: {
    zh: '该公示属于{place}，不在当前岗位辖区内。',
    en: 'The notice belongs to {place}, outside the area of the acting post.',
    basis: '只办理辖区内事项 · acts concern one’s own area',
  },
  NOTICE_LEVEL_MUST_FIT_ROLE: {
    zh: '{level}的公示公告由{roles}办理，当前岗位为{role}。',
    en: 'Notices of level {level} are kept by {roles}; the acting post is {role}.',
    basis: '分级公开、谁办理谁公示 · each level publishes its own step',
  },
  NOTICE_LEVEL_MUST_FIT_PURPOSE: {
    zh: '“{purpose}”应在{levels}公示，所填为{level}。',
    en: 'A notice for {purpose} is published at {levels}; {level} was given.',
    basis: '项目生命周期表 · lifecycle table',
  },
  NOTICE_MUST_LAST_LONG_ENOUGH: {
    zh: '公示不少于{min}{unit}；所填{days}{askedUnit}到{lastDay}为止，应至{lastDayMin}。',
    en: 'The notice lasts at least {min} {unit}; {days} {askedUnit} end on {lastDay}, the least ends on {lastDayMin}.',
    basis: '公告公示期限（政策参数 notice.*）· policy values notice.*',
  },
  ANNOUNCEMENT_MUST_HAVE_NO_CLOCK: {
    zh: '公告公开结果，不设公示天数；需征求异议请用公示。',
    en: 'An announcement tells a result and takes no days; publish a notice to ask for objections.',
    basis: '公示在决定前，公告在决定后 · a notice comes before the decision, an announcement after it',
  },
  NOTICE_MUST_NOT_RUN_TWICE: {
    zh: '同一事项的“{purpose}”公示尚在进行，{lastDay}期满，不能重复公示。',
    en: 'A notice for {purpose} on the same case still runs until {lastDay}.',
    basis: '一个步骤一次公示，异议不因重新公示而失效 · a second notice must not bury the objections to the first',
  },
  NOTICE_MUST_NOT_BE_WITHDRAWN: {
    zh: '该公示已于{on}撤回。',
    en: 'The notice was withdrawn on {on}.',
    basis: '撤回的公示不算数 · a withdrawn notice does not count',
  },
  NOTICE_MUST_BE_PUBLISHED: {
    zh: '“{purpose}”尚未公示。',
    en: 'No notice for {purpose} has been published.',
    basis: '项目生命周期表 · lifecycle table',
  },
  ANNOUNCEMENT_MUST_BE_PUBLISHED: {
    zh: '“{purpose}”结果尚未公告。',
    en: 'No announcement for {purpose} has been published.',
    basis: '项目生命周期表 · lifecycle table',
  },
  NOTICE_MUST_BE_OVER: {
    zh: '公示至{lastDay}期满，期满次日方可办理下一步。',
    en: 'The notice runs until {lastDay}; the next step is possible from the day after.',
    basis: '公示期内不得进入下一步 · no step passes while a clock runs',
  },
  OBJECTION_MUST_BE_ANSWERED: {
    zh: '还有{count}条异议没有答复。',
    en: 'Objections without an answer: {count}.',
    basis: '异议须先处理 · objections are dealt with first',
  },
  OBJECTION_MUST_NOT_BE_UPHELD: {
    zh: '有{count}条异议成立，应退回修改后重新公示。',
    en: 'Objections upheld: {count}; the case goes back and is published again.',
    basis: '异议成立的事项不得通过 · a case whose objection was upheld does not pass',
  },
  OBJECTION_MUST_COME_IN_TIME: {
    zh: '异议应在公示期内提出，该公示至{lastDay}期满，今日为{today}。',
    en: 'An objection comes while the notice runs; it ended on {lastDay}, today is {today}.',
    basis: '公示期内受理异议 · objections are received while the clock runs',
  },
  OBJECTION_MUST_CONCERN_A_NOTICE: {
    zh: '公告是结果公开，不设异议期；请在公示期内提出异议或走投诉渠道。',
    en: 'An announcement has no objection period; object to a notice while it runs, or complain through other channels.',
    basis: '公示在决定前，公告在决定后 · a notice comes before the decision, an announcement after it',
  },
  OBJECTION_KEY_MUST_BE_FRESH: {
    zh: '请求号“{key}”已用于另一条异议，内容不同，不能再用。',
    en: 'The request key "{key}" was used for another objection with other words and cannot be used again.',
    basis: '一个请求号只对应一次办理 · one request key stands for one act',
  },
  OBJECTION_MUST_BE_ANSWERED_ONCE: {
    zh: '该异议已于{on}答复。',
    en: 'The objection was answered on {on}.',
    basis: '答复是最终答复 · a reply is final',
  },
  OBJECTION_MUST_BE_ANSWERED_BY_ANOTHER: {
    zh: '提出异议的人不能自己答复。',
    en: 'Whoever objected does not answer the objection.',
    basis: '回避 · nobody judges their own case',
  },
} as const;
export const refuse = refuser(noticeRefusals);
