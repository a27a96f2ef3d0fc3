import { createContext, useContext } from 'react';

/** In whose place one acts, as a phrase ready to be shown; null in one's own post. */
export const ActingFor = createContext<string | null>(null);

export const useActingFor = (): string | null => useContext(ActingFor);
