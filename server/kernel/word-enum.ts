import { registerEnumType } from 'type-graphql';

/** An enum of the schema from a table of words: the keys are its values, the words in both languages describe them. */
export function wordEnum<Table extends Readonly<Record<string, string>>>(name: string, description: string, table: Table) {
  const values = Object.fromEntries(Object.keys(table).map((key) => [key, key])) as { readonly [Key in keyof Table]: Key };
  const valuesConfig = Object.fromEntries(Object.entries(table).map(([key, words]) => [key, { description: words }]));
  registerEnumType(values, { name, description, valuesConfig } as never);
  return values;
}
