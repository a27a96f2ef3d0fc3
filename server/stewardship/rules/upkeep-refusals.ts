import { refuser } from '../../kernel/refusal.js';

export const upkeepRefusals = {} as const;
export const refuseUpkeep = refuser(upkeepRefusals);
