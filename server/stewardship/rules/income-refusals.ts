import { refuser } from '../../kernel/refusal.js';

export const incomeRefusals = {} as const;
export const refuseIncome = refuser(incomeRefusals);
