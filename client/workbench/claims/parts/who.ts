import { useSession } from '../../session/session.js';

/** Whether the acting post draws up claims. */
export const useMayClaim = (): boolean => useSession().may('draftClaim');

/** Whether claims ever wait for the acting post. */
export const useMayHandleClaims = (): boolean => useSession().may('draftClaim', 'checkClaim', 'approveClaim', 'payClaim');
