import { refuser } from '../../kernel/refusal.js';

export const disposalRefusals = {} as const;
export const refuseDisposal = refuser(disposalRefusals);
