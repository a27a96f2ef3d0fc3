import { refuser } from '../../kernel/refusal.js';

export const formationRefusals = {} as const;
export const refuseFormation = refuser(formationRefusals);
