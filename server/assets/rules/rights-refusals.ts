import { refuser } from '../../kernel/refusal.js';

export const rightsRefusals = {} as const;
export const refuseRight = refuser(rightsRefusals);
