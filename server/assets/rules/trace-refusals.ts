import { refuser } from '../../kernel/refusal.js';

export const traceRefusals = {} as const;
export const refuseTrace = refuser(traceRefusals);
