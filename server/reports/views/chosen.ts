import { type Asked, jsonObject, keyOf, type Sql } from '../../kernel/shape.js';

/** How a field of an answer that is no stored noun is read; a function gets the field with its arguments and children. */
export type Answer = Sql | ((field: Asked) => Sql);

/** `{field: value}` with just the asked fields of a type; fields that the table does not know are resolved elsewhere. */
export function chosen(asked: Asked, type: string, answers: Readonly<Record<string, Answer>>): Sql {
  return jsonObject(
    Object.values(asked.fieldsByTypeName[type] ?? {}).flatMap((field): [string, Sql][] => {
      const answer = answers[field.name];
      if (!answer) return [];
      return [[keyOf(field), typeof answer === 'function' ? answer(field) : answer]];
    }),
  );
}
