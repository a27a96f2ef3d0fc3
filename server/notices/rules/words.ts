import type { Role } from '../../kernel/viewer.js';

/** 公示 asks for objections for some days; 公告 tells a result. */
export const noticeKinds = {
  NOTICE: '公示：公开征求异议，有期限 · a notice, open for objections for some days',
  ANNOUNCEMENT: '公告：公开结果，长期有效 · an announcement of a result, without a clock',
} as const;
export type NoticeKind = keyof typeof noticeKinds;

/** Who publishes. */
export const noticeLevels = {
  VILLAGE: '村级 · village',
  TOWNSHIP: '乡镇级 · township',
  COUNTY: '县级 · county',
  SITE: '项目现场 · project site',
} as const;
export type NoticeLevel = keyof typeof noticeLevels;

/** Where the public can read it. */
export const carriers = {
  WEBSITE: '政府网站 · government website',
  NOTICE_BOARD: '村（乡镇）公示栏 · notice board of the village or township',
  SITE_BOARD: '项目现场公示牌 · board at the project site',
  GROUP_CHAT: '村民微信群 · villagers’ group chat',
  BROADCAST: '广播 · village broadcast',
  NEWSPAPER: '报纸 · newspaper',
} as const;
export type Carrier = keyof typeof carriers;

/** The step of the case that the publication serves. */
export const purposes = {
  DECLARATION: '村级申报 · declaration',
  TOWNSHIP_REVIEW: '乡镇审核 · township review',
  ADMISSION: '入库 · admission to the library',
  YEAR_PLAN: '年度计划 · year plan',
  ALLOCATION: '资金分配 · allocation of money',
  PRE_START: '开工前 · before the start of work',
  COMPLETION: '完工 · completion',
  ACCEPTANCE: '验收 · acceptance',
  CHANGE: '项目变更 · change of a project',
  REMOVAL: '调出库 · removal from the library',
  TERMINATION: '终止 · termination',
  INCOME_DISTRIBUTION: '资产收益分配 · distribution of an asset’s income',
  OTHER: '其他 · other',
} as const;
export type Purpose = keyof typeof purposes;

/** What a notice stands at on a day. It follows from rows and the calendar and is stored nowhere. */
export const standings = {
  OPEN: '公示中 · the clock runs, no objection waits',
  PASSED: '公示期满无异议 · the clock is over, nobody objected',
  OBJECTED: '有异议待答复 · an objection waits for its reply',
  RESOLVED: '异议已答复且公示期满 · all objections are answered, none upheld, and the clock is over',
  UPHELD: '异议成立，须退回 · an objection was upheld; the case must go back',
  ANNOUNCED: '已公告 · an announcement has been made',
  WITHDRAWN: '已撤回 · withdrawn, does not count',
} as const;
export type Standing = keyof typeof standings;

export const rolesOfLevel: Readonly<Record<NoticeLevel, readonly Role[]>> = {
  VILLAGE: ['VILLAGE_CLERK'],
  TOWNSHIP: ['TOWNSHIP_REVIEWER'],
  COUNTY: ['LIBRARY_KEEPER', 'LEADING_GROUP_RECORDER', 'FINANCE_OFFICER'],
  SITE: ['PROJECT_MANAGER'],
};
