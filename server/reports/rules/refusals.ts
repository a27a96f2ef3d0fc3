import { refuser } from '../../kernel/refusal.js';

export const reportRefusals = {
  FIGURE_MUST_BE_DECIMAL: {
    zh: '报告数字“{given}”必须是十进制数。',
    en: 'The figure "{given}" must be a plain decimal number.',
    basis: '报告数与计算数并列 · stated and computed figures stand side by side',
  },
} as const;
export const refuse = refuser(reportRefusals);
