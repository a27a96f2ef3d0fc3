export const incomeEntities: readonly object[] = [];
