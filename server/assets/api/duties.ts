export const dutiesResolvers: Function[] = [];
