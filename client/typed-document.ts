/**
 * The text of an operation that carries the types of its answer and of its variables. Plain strings and the string
 * documents of any graphql-codegen set-up fit it as well.
 */
export interface TypedDocument<Data, Variables> {
  toString(): string;
  /** Never there; it only carries the types. */
  readonly __apiType?: (variables: Variables) => Data;
}

/** Joins an operation with the fragments that it spreads. */
export function gql(parts: TemplateStringsArray, ...fragments: TypedDocument<unknown, never>[]): string {
  return parts
    .map((part, index) => `${part.trim()}\n${fragments[index] ?? ''}`)
    .join('')
    .trim();
}
