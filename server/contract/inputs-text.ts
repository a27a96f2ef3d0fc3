import { type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import type { Text } from './table.js';

/** The inputs of acts that take no request key (signing in, say), so that the client adds one to all others only. */
export function inputsText(schema: GraphQLSchema): Text {
  const inputs = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap((field) =>
    field.args.map((argument) => getNamedType(argument.type)),
  );
  const keyless = inputs.filter((input) => isInputObjectType(input) && !input.getFields()['requestKey']).map((input) => input.name);
  const names = [...new Set(keyless)].sort().map((name) => `'${name}'`);
  return `// Generated from the contract by "npm run generate"; never edited.

/** The inputs of acts that take no request key. */
export const inputsWithoutKey: readonly string[] = [${names.join(', ')}];
`;
}
