import { calendar, design, type PolicyKeyRow } from './key-row.js';

const sichuan = '510000000000';
const months = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'];
const byMonth = ['8.33', '16.67', '25.00', '33.33', '41.67', '50.00', '58.33', '66.67', '75.00', '83.33', '91.67', '100.00'];

/** Shares and caps of the money. */
export const fundKeys = {
  'industryShare.min.central': {
    zh: '中央衔接资金产业占比下限',
    en: 'least industry share of the central bridging fund',
    kind: 'RATIO',
    defaults: [
      { value: { percent: '60.00' }, basis: '高县2023年、四川省2025年：不低于60% · at least 60% (高县 2023, Sichuan 2025)' },
      { value: { percent: '50.00' }, year: 2021, basis: '2021年原则上不低于50%（待核） · 2021: at least 50% in principle, not verified' },
      { value: { percent: '55.00' }, year: 2022, basis: '2022年不低于55%且不低于上年 · 2022: at least 55% and not below the year before' },
    ],
  },
  'industryShare.min.provincial': {
    zh: '省级衔接资金产业占比下限',
    en: 'least industry share of the provincial bridging fund',
    kind: 'RATIO_OR_NONE',
    defaults: [
      { value: { percent: null }, basis: '由各省规定 · each province sets its own' },
      { value: { percent: '50.00' }, scope: sichuan, basis: '四川省2023年、2025年：不低于50% · Sichuan 2023 and 2025: at least 50%' },
    ],
  },
  'allocation.daysToPlan': {
    zh: '资金到达后分解下达期限',
    en: 'days to lay received money on projects',
    kind: 'DAYS',
    defaults: [{ value: calendar(30), basis: '预算法第五十二条；直达资金30日 · Budget Law art. 52; direct funds 30 days' }],
  },
  'manageFee.maxRatio': {
    zh: '项目管理费占比上限',
    en: 'largest project management fee, of the year’s central fund',
    kind: 'RATIO',
    defaults: [
      { value: { percent: '1.00' }, basis: '不超过1%，按年度中央资金合计（待核） · at most 1% of the yearly central fund, not verified' },
    ],
  },
  'workRelief.labourShare.min': {
    zh: '以工代赈劳务报酬占比下限',
    en: 'least labour share of work-relief money',
    kind: 'RATIO',
    defaults: [{ value: { percent: '30.00' }, basis: '2023年中央预算内以工代赈：不低于30% · 30% of central money, 2023' }],
  },
  'payment.progressCap': {
    zh: '结算前支付不超过合同价乘形象进度的比例',
    en: 'before settlement, paid money as a share of contract × physical progress',
    kind: 'RATIO',
    defaults: [{ value: { percent: '100.00' }, basis: design }],
  },
  'retention.maxRatio': {
    zh: '质量保证金占比上限',
    en: 'largest retention, of the settlement price',
    kind: 'RATIO',
    defaults: [{ value: { percent: '3.00' }, basis: '不超过结算价3%（待核） · at most 3% of the settlement price, not verified' }],
  },
  'payment.afterSettlement.days': {
    zh: '结算后付清（质保金除外）期限',
    en: 'days from settlement to the last payment but the retention',
    kind: 'DAYS',
    defaults: [
      {
        value: calendar(60),
        basis: '保障中小企业款项支付条例第八条：付款期限最长60日（待核） · payment within 60 days at most, not verified',
      },
    ],
  },
  'carryOver.maxYears': {
    zh: '结转最长年数',
    en: 'years money may be carried over before it is surplus',
    kind: 'COUNT',
    defaults: [{ value: { count: 2 }, basis: '连续两年未用完的收回统筹 · unused after two years: reclaimed' }],
  },
} as const satisfies Record<string, PolicyKeyRow>;

/** The pace that is asked for, and how it is pressed. */
export const progressKeys = {
  'timeProgress.mode': {
    zh: '序时进度口径',
    en: 'how time progress is counted',
    kind: 'CHOICE',
    choices: { MONTH: '按月：已过月数÷12 · by month', DAY: '按日：已过天数÷全年天数 · by day', TABLE: '按节点表 · by the milestone table' },
    defaults: [{ value: { choice: 'MONTH' }, basis: '按月序时：4月33.33%，5月41.67% · by month as reports count it' }],
  },
  'progress.milestones': {
    zh: '支出进度节点',
    en: 'expenditure milestones',
    kind: 'MILESTONES',
    defaults: [{ value: { milestones: months.map((date, index) => ({ date, percent: byMonth[index] })) }, basis: '按月均匀 · month ÷ 12' }],
  },
  'start.deadline': {
    zh: '开工截止日',
    en: 'day by which works must have begun',
    kind: 'DATE_OF_YEAR_OR_NONE',
    defaults: [{ value: { date: null }, basis: '由县规定，如8月31日（宣汉2022年） · set by the county, e.g. 31 August' }],
  },
  'finish.deadline': {
    zh: '完工报账截止日',
    en: 'day by which works and claims must be finished',
    kind: 'DATE_OF_YEAR_OR_NONE',
    defaults: [{ value: { date: '11-30' }, basis: '11月底前完工并报账（宣汉2022年） · by the end of November' }],
  },
  'alert.levels': {
    zh: '预警层级（三函一谈一督一改）',
    en: 'escalation ladder',
    kind: 'ITEMS',
    defaults: [
      {
        basis: '汉滨区“三函一谈一督一改”（步骤名称按字面） · 汉滨 2021, steps read from the words alone',
        value: {
          items: [
            { code: 'LETTER1', zh: '提示函', en: 'first letter: reminder' },
            { code: 'LETTER2', zh: '督办函', en: 'second letter: urging' },
            { code: 'LETTER3', zh: '警示函', en: 'third letter: warning' },
            { code: 'INTERVIEW', zh: '约谈', en: 'interview' },
            { code: 'SUPERVISION', zh: '督办', en: 'supervision order' },
            { code: 'RECTIFICATION', zh: '整改', en: 'rectification' },
          ],
        },
      },
    ],
  },
  'report.cycle': {
    zh: '报告周期',
    en: 'cycle of reports',
    kind: 'ITEMS',
    defaults: [
      {
        basis: '巴中市：双月盘点、季度交账、半年验靶、年终考核 · 巴中: every two months, quarter, half year, year end',
        value: {
          items: [
            { code: 'TWO_MONTHS', zh: '双月盘点', en: 'stock-taking every two months' },
            { code: 'QUARTER', zh: '季度交账', en: 'quarterly accounts' },
            { code: 'HALF_YEAR', zh: '半年验靶', en: 'half-year check against targets' },
            { code: 'YEAR_END', zh: '年终考核', en: 'assessment at year end' },
          ],
        },
      },
    ],
  },
} as const satisfies Record<string, PolicyKeyRow>;

/** What assets are asked to bring, who answers for them, and how long things may take. */
export const assetKeys = {
  'asset.yield.min': {
    zh: '经营性资产年收益率下限',
    en: 'least yearly yield of operational assets',
    kind: 'RATIO_OR_NONE',
    defaults: [{ value: { percent: null }, basis: '由县规定，如霍邱6% · set by the county, e.g. 6% in 霍邱' }],
  },
  'asset.ladder': {
    zh: '资产责任层级名称',
    en: 'what the levels that answer for assets are called',
    kind: 'ITEMS',
    defaults: [
      {
        value: {
          items: [
            { code: 'COUNTY', zh: '县级统管', en: 'county oversees' },
            { code: 'TOWNSHIP', zh: '乡镇监管', en: 'township supervises' },
            { code: 'VILLAGE', zh: '村级直管', en: 'village manages' },
            { code: 'PUBLIC', zh: '群众监督', en: 'the public watches' },
          ],
        },
        basis: '苍溪县：县级统管、乡镇监管、村级直管、群众监督 · as in 苍溪',
      },
    ],
  },
  'asset.confirm.days': {
    zh: '登记后确权期限',
    en: 'days from registration to confirmed rights',
    kind: 'DAYS',
    defaults: [{ value: calendar(60), basis: design }],
  },
  'asset.handOver.days': {
    zh: '登记后移交期限',
    en: 'days from registration to handing over',
    kind: 'DAYS',
    defaults: [{ value: calendar(90), basis: '及时移交，具体期限由县规定 · promptly; the county sets the days' }],
  },
  'asset.idle.days': {
    zh: '闲置资产盘活期限',
    en: 'days an asset may stand idle',
    kind: 'DAYS',
    defaults: [{ value: calendar(180), basis: design }],
  },
  'asset.inspection.months': {
    zh: '资产清查周期（月）',
    en: 'months between inventories',
    kind: 'COUNT',
    defaults: [{ value: { count: 12 }, basis: design }],
  },
  'asset.upkeep.escalation': {
    zh: '管护、清查逾期上报一级的天数',
    en: 'days overdue after which upkeep goes one level up',
    kind: 'DAYS',
    defaults: [{ value: calendar(15), basis: design }],
  },
  'asset.valuation.required': {
    zh: '处置资产须先评估',
    en: 'a valuation is needed before disposal',
    kind: 'SWITCH',
    defaults: [{ value: { on: true }, basis: design }],
  },
  'asset.vote.share.min': {
    zh: '处置村集体资产的最低赞成比例',
    en: 'least share of votes for disposing of a village’s asset',
    kind: 'RATIO',
    defaults: [
      { value: { percent: '66.67' }, basis: '村民（代表）会议三分之二同意（待核） · two thirds of the village assembly, not verified' },
    ],
  },
  'asset.colour.red': {
    zh: '三色预警亮红灯的异常指标数',
    en: 'abnormal indicators that make an operating asset red',
    kind: 'COUNT',
    defaults: [
      { value: { count: 2 }, basis: '霍邱三色管理：1项异常为黄，2项及以上为红（红灯待核） · one abnormal is yellow, two or more red' },
    ],
  },
  'asset.lease.maxYears': {
    zh: '资产经营合同最长年限',
    en: 'most years a contract over an asset may last',
    kind: 'COUNT',
    defaults: [{ value: { count: 20 }, basis: '民法典第七百零五条：租赁期限不得超过二十年 · Civil Code art. 705: at most twenty years' }],
  },
  'asset.distribution.deadline': {
    zh: '上年度资产收益分配截止日',
    en: 'day by which the income of former years must have been distributed',
    kind: 'DATE_OF_YEAR_OR_NONE',
    defaults: [{ value: { date: '06-30' }, basis: design }],
  },
} as const satisfies Record<string, PolicyKeyRow>;
