export const rightsResolvers: Function[] = [];
