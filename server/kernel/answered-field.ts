import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { isObjectType } from 'graphql';
import { Extensions, FieldResolver, type Query } from 'type-graphql';

type Type = Parameters<typeof FieldResolver>[0];
type Options = NonNullable<Parameters<typeof Query>[1]>;

/**
 * A field that the statement of its noun has answered already, for which only arguments and words need to be declared:
 * its method is not called, the value is read from the row (`answered`). Arguments reach the statement through the
 * asked fields, so they must need no rule beyond their types.
 */
export function AnsweredField(type: Type, options: Options): MethodDecorator {
  return (target, name, descriptor) => {
    FieldResolver(type, options)(target, name, descriptor);
    Extensions({ answered: true })(target, name as string);
  };
}

/** Leaves the fields of `AnsweredField` to the default resolver: a page of fifty rows then runs no function for each. */
export function readAnsweredFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values((type as GraphQLObjectType).getFields())) {
      if (field.extensions['answered']) delete field.resolve;
    }
  }
}
