export const disposalEntities: readonly object[] = [];
