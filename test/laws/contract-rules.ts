import {
  GraphQLFloat,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Types, fields, arguments, enum values and input fields whose description lacks Chinese or Latin letters. */
export function undescribed(schema: GraphQLSchema): string[] {
  return ownTypes(schema)
    .flatMap((type): [string, string | null | undefined][] => [
      [type.name, type.description],
      ...(isEnumType(type)
        ? type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as [string, typeof value.description])
        : []),
      ...(isInputObjectType(type) ? described(type.name, Object.values(type.getFields())) : []),
      ...(isObjectType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...described(type.name, [field]),
            ...described(`${type.name}.${field.name}`, field.args),
          ])
        : []),
    ])
    .filter(([, description]) => !/\p{Script=Han}/u.test(description ?? '') || !/[A-Za-z]{2}/.test(description ?? ''))
    .map(([name]) => name);
}

/** Fields that answer a plain list of objects instead of a connection, as `Type.field`. */
export function growingLists(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) => {
    if (!isObjectType(type) || type.name.endsWith('Connection')) return [];
    const lists = Object.values(type.getFields()).filter(
      (field) => isListType(getNullableType(field.type)) && isObjectType(getNamedType(field.type)),
    );
    return lists.map((field) => `${type.name}.${field.name}`);
  });
}

/** Fields, arguments and input fields of the language's own Float: nothing here may pass through one. */
export function floats(schema: GraphQLSchema): string[] {
  return ownTypes(schema).flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    const fields: { name: string; type: GraphQLType; args?: readonly { type: GraphQLType }[] }[] = Object.values(type.getFields());
    const hasFloat = fields.filter((field) => [field, ...(field.args ?? [])].some((part) => getNamedType(part.type) === GraphQLFloat));
    return hasFloat.map((field) => `${type.name}.${field.name}`);
  });
}

/** Mutations that do not take exactly one `input!` with a `requestKey`. */
export function unkeyedActs(schema: GraphQLSchema): string[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {})
    .filter(({ args }) => {
      const [input] = args;
      const type = input && getNamedType(input.type);
      const isWell = args.length === 1 && input?.name === 'input' && isNonNullType(input.type) && isInputObjectType(type);
      return !isWell || !type.getFields()['requestKey'];
    })
    .map((field) => field.name);
}

function described(
  above: string,
  parts: readonly { name: string; description?: string | null | undefined }[],
): [string, string | null | undefined][] {
  return parts.map((part) => [`${above}.${part.name}`, part.description]);
}

// The scalars of the language itself are not ours to describe.
function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));
}
