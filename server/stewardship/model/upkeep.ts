export const upkeepEntities: readonly object[] = [];
