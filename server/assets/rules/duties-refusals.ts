import { refuser } from '../../kernel/refusal.js';

export const dutiesRefusals = {} as const;
export const refuseDuty = refuser(dutiesRefusals);
