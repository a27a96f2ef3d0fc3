import { calendar, design, type PolicyKeyRow, working } from './key-row.js';

const noticeBasis =
  '公告公示一般不少于10日；个别县7日或10个工作日 · at least 10 days in principle; 7 days or 10 working days in some counties';

/** How long publications stay open for objections, and when they must be made. */
export const noticeKeys = {
  'notice.village.minDays': {
    zh: '村级公示最少天数',
    en: 'least days of a village notice',
    kind: 'DAYS',
    defaults: [{ value: calendar(10), basis: noticeBasis }],
  },
  'notice.township.minDays': {
    zh: '乡镇公示最少天数',
    en: 'least days of a township notice',
    kind: 'DAYS',
    defaults: [{ value: calendar(10), basis: noticeBasis }],
  },
  'notice.county.minDays': {
    zh: '县级公示最少天数',
    en: 'least days of a county notice',
    kind: 'DAYS',
    defaults: [{ value: calendar(10), basis: '县级公示10日实例 · a county notice of 10 days as seen' }],
  },
  'notice.site.minDays': {
    zh: '项目现场公示最少天数',
    en: 'least days of a notice at the site',
    kind: 'DAYS',
    defaults: [{ value: calendar(10), basis: noticeBasis }],
  },
  'notice.allocation.minDays': {
    zh: '资金分配公示最少天数',
    en: 'least days of a notice on an allocation',
    kind: 'DAYS',
    defaults: [{ value: calendar(10), basis: '资金分配公示10日实例 · a 10-day notice on an allocation as seen' }],
  },
  'notice.selfCheck.minDays': {
    zh: '村级自验公示最少天数',
    en: 'least days of the notice on a village’s own check',
    kind: 'DAYS',
    defaults: [{ value: calendar(7), basis: '村级自验公示7日 · village self-check notice of 7 days' }],
  },
  'notice.objection.replyDays': {
    zh: '异议答复期限',
    en: 'days to answer an objection',
    kind: 'DAYS',
    defaults: [{ value: working(10), basis: design }],
  },
  'notice.website.longTerm': {
    zh: '县级网站长期公开',
    en: 'kept on the county site for the long term',
    kind: 'SWITCH',
    defaults: [{ value: { on: true }, basis: '县级公告在网站长期公开 · announcements stay on the county site' }],
  },
  'publish.workingDays': {
    zh: '形成或变更后公开期限',
    en: 'days to publish after forming or change',
    kind: 'DAYS',
    defaults: [{ value: working(20), basis: '信息形成或变更之日起20个工作日内公开 · within 20 working days of forming or change' }],
  },
} as const satisfies Record<string, PolicyKeyRow>;

/** A step of the project's life and the days allowed for it once the step before is done. */
const step = (zh: string, en: string, days: number) =>
  ({ zh: `${zh}办理期限`, en: `days for the step: ${en}`, kind: 'DAYS', defaults: [{ value: working(days), basis: design }] }) as const;

export const stepKeys = {
  'step.departmentExamine': {
    zh: '设部门审查环节',
    en: 'whether an industry department examines',
    kind: 'SWITCH',
    defaults: [
      {
        value: { on: true },
        basis: '苍溪县：村申报、乡审核、部门审查、县级审定；有的县不设 · four admission steps in 苍溪; other places have three',
      },
    ],
  },
  'step.declare.days': step('村申报', 'village declares', 20),
  'step.townshipReview.days': step('乡审核', 'township reviews', 10),
  'step.departmentExamine.days': step('部门审查', 'department examines', 10),
  'step.countyApprove.days': step('县级审定', 'county approves', 15),
  'step.admit.days': step('入库', 'admission to the library', 20),
  'step.select.days': step('列入年度计划', 'selection into the year plan', 60),
  'step.fund.days': step('下达资金', 'funding', 30),
  'step.prepare.days': step('前期准备', 'preparation begins', 20),
  'step.start.days': step('开工', 'works begin', 60),
  'step.complete.days': step('完工', 'works are completed', 180),
  'step.accept.days': step('验收', 'acceptance', 20),
  'step.settle.days': {
    zh: '结算办理期限',
    en: 'days for the step: settlement',
    kind: 'DAYS',
    defaults: [
      { value: calendar(365), basis: '国有投资项目一年内办理竣工财务决算（常识，待核） · accounts within one year, not verified' },
    ],
  },
  'step.handOver.days': step('移交', 'handover', 20),
  'step.close.days': step('归档', 'closing of files', 20),
  'step.resubmit.days': step('退回后重报', 'resubmission after a return', 10),
} as const satisfies Record<string, PolicyKeyRow>;

const useBasis = '财农〔2021〕19号及同类文件（文字待核） · 19号 and documents like it, wording not verified';

/** What a project needs before it is admitted, and what money must not buy. */
export const libraryKeys = {
  'library.required': {
    zh: '项目须从项目库选取',
    en: 'projects must come from the library',
    kind: 'SWITCH',
    defaults: [{ value: { on: true }, basis: '未入库项目不得安排资金 · no money for a project outside the library' }],
  },
  'library.reviewQuarter': {
    zh: '项目库年度复核季度',
    en: 'quarter of the library’s yearly review',
    kind: 'CHOICE',
    choices: { Q1: '一季度 · first', Q2: '二季度 · second', Q3: '三季度 · third', Q4: '四季度 · fourth' },
    defaults: [{ value: { choice: 'Q4' }, basis: '每年四季度复核 · yearly review in the fourth quarter' }],
  },
  'target.required': {
    zh: '须有绩效目标',
    en: 'a performance target is required',
    kind: 'SWITCH',
    defaults: [{ value: { on: true }, basis: '无绩效目标不入库、不安排资金 · without a target neither admission nor money' }],
  },
  'linkage.required': {
    zh: '须有联农带农机制的项目',
    en: 'which projects need a benefit linkage',
    kind: 'CHOICE',
    choices: { NONE: '不要求 · none', INDUSTRY: '产业类项目 · industry projects', ALL: '全部项目 · all projects' },
    defaults: [
      {
        value: { choice: 'INDUSTRY' },
        basis: '高县：建立全链条、硬约束的利益联结机制 · 高县: linkage over the whole chain as a hard condition',
      },
    ],
  },
  negativeList: {
    zh: '负面清单',
    en: 'negative list: what the money must not buy',
    kind: 'ITEMS',
    defaults: [
      {
        basis: useBasis,
        value: {
          items: [
            {
              code: 'UNIT_BASIC_EXPENSES',
              zh: '单位基本支出',
              en: 'basic expenses of a public unit',
              keywords: ['基本支出', '办公经费', '人员经费'],
            },
            {
              code: 'VEHICLES_AND_TELECOM',
              zh: '交通工具及通讯设备',
              en: 'vehicles and telecommunication equipment',
              keywords: ['购置车辆', '公务用车', '通讯设备', '手机'],
            },
            {
              code: 'OFFICE_BUILDINGS',
              zh: '修建楼堂馆所',
              en: 'office buildings and guest houses',
              keywords: ['楼堂馆所', '办公楼', '招待所'],
            },
            {
              code: 'BONUSES_AND_WELFARE',
              zh: '奖金津贴和福利补助',
              en: 'bonuses, allowances and staff welfare',
              keywords: ['奖金', '津贴', '福利'],
            },
            { code: 'DEBT_AND_ADVANCES', zh: '偿还债务和垫资', en: 'repaying debts and advances', keywords: ['偿还债务', '还债', '垫资'] },
            { code: 'LUXURY_NOTICE_BOARDS', zh: '豪华公示牌', en: 'luxury notice boards', keywords: ['豪华公示', '标志牌', '形象工程'] },
            { code: 'UNRELATED', zh: '与巩固衔接无关的支出', en: 'spending unrelated to consolidation and bridging', keywords: [] },
          ],
        },
      },
    ],
  },
  'uses.allowed': {
    zh: '资金使用范围',
    en: 'uses that the money is for',
    kind: 'ITEMS',
    defaults: [
      {
        basis: useBasis,
        value: {
          items: [
            {
              code: 'MONITORED_HOUSEHOLDS',
              zh: '监测帮扶对象产业、技能、公益岗位与贴息',
              en: 'industry, skills, public jobs and loan interest of monitored households',
            },
            { code: 'RESETTLEMENT_FOLLOW_UP', zh: '易地搬迁后续扶持', en: 'follow-up at resettlement sites' },
            { code: 'WORK_ELSEWHERE', zh: '跨省务工交通补助与就业', en: 'travel subsidies for work in other provinces, employment' },
            { code: 'YULU_EDUCATION', zh: '雨露计划', en: 'vocational education subsidies (雨露计划)' },
            {
              code: 'INDUSTRY_CHAIN',
              zh: '特色产业全链条与新型农村集体经济',
              en: 'local industries over the whole chain and the village collective economy',
            },
            { code: 'LIVING_CONDITIONS', zh: '农村人居环境和小型公益设施', en: 'rural living conditions and small public works' },
            { code: 'ETHNIC', zh: '少数民族发展', en: 'development of ethnic minorities' },
            { code: 'WORK_RELIEF', zh: '以工代赈', en: 'work relief' },
            { code: 'STATE_FARM', zh: '欠发达国有农场', en: 'state farms' },
            { code: 'STATE_FOREST', zh: '欠发达国有林场', en: 'state forest farms' },
          ],
        },
      },
    ],
  },
  'attachment.maxBytes': {
    zh: '单个附件大小上限（字节）',
    en: 'largest attachment, in bytes',
    kind: 'COUNT',
    defaults: [{ value: { count: 20_971_520 }, basis: design }],
  },
} as const satisfies Record<string, PolicyKeyRow>;
