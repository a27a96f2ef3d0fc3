import { useSession } from '../../session/session.js';

/** Whether the acting post draws up claims. The platform decides; this only keeps a button from being shown in vain. */
export function useMayClaim(): boolean {
  return useSession().is('PROJECT_MANAGER', 'VILLAGE_CLERK', 'TOWNSHIP_REVIEWER');
}

/** Whether claims ever wait for the acting post. */
export function useMayHandleClaims(): boolean {
  return useSession().is('PROJECT_MANAGER', 'VILLAGE_CLERK', 'TOWNSHIP_REVIEWER', 'FINANCE_OFFICER', 'TREASURER');
}
