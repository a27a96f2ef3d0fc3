export const incomeResolvers: Function[] = [];
