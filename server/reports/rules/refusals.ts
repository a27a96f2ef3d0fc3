import { refuser } from '../../kernel/refusal.js';

export const reportRefusals = {
  FIGURE_MUST_BE_DECIMAL: {
    zh: '报告数字“{given}”必须是十进制数。',
    en: 'The figure "{given}" must be a plain decimal number.',
    basis: '报告数与计算数并列 · stated and computed figures stand side by side',
  },
  FIGURE_DATE_MUST_NOT_LIE_IN_FUTURE: {
    zh: '报告截止日期{given}晚于今天（{today}）。',
    en: 'The report’s date {given} lies after today ({today}).',
    basis: '未到日期没有账 · there are no books of a day to come',
  },
  FIGURE_UNIT_MUST_FIT_INDICATOR: {
    zh: '指标{indicator}的单位不能是{unit}：开工率、完工率按项目个数，其余按金额。',
    en: 'The indicator {indicator} is not counted in {unit}: start and completion rates count projects, the others money.',
    basis: '报告数与计算数口径一致 · stated and computed figures are of one kind',
  },
  REPORT_PLACE_MUST_BE_IN_AREA: {
    zh: '岗位辖区之外的{place}，不能登记报告数字。',
    en: 'Figures about {place} are not stored in this post: the place lies outside its area.',
    basis: '只登记辖区内的数字 · figures are stored within one’s area',
  },
} as const;
export const refuse = refuser(reportRefusals);
