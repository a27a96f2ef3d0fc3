export const traceResolvers: Function[] = [];
