export const disposalResolvers: Function[] = [];
