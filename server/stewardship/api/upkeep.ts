export const upkeepResolvers: Function[] = [];
