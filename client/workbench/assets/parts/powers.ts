import { useSession } from '../../session/session.js';

/** The business day, as the platform counts it. */
export const useToday = (): string => useSession().today;
/** Whether the acting post may call an act at all; what stands against it in a case comes as a refusal. */
export const useMay = () => useSession().may;
