// Generated from the contract by "npm run generate"; never edited.

/** The inputs of acts that take no request key. */
export const inputsWithoutKey: readonly string[] = ['ChangePasswordInput', 'SignInInput'];
