export const formationResolvers: Function[] = [];
