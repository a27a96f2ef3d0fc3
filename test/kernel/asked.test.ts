import { describe, expect, test } from '@jest/globals';
import { buildSchema, execute, type GraphQLResolveInfo, parse } from 'graphql';
import { type Asked, askedOf } from '../../server/kernel/asked.js';

const schema = buildSchema(`
  type Query { orchards(first: Int, near: String): [Orchard!]! }
  type Orchard { name: String! trees(first: Int, sort: String): [Tree!]! }
  type Tree { age: Int! kind: String! }
`);

/** What the resolver of `orchards` is asked for, by one document with different variables. */
function askedBy(source: string) {
  const document = parse(source);
  return (variableValues: Record<string, unknown> = {}): Asked => {
    const seen: Asked[] = [];
    const orchards = (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
      seen.push(askedOf(info));
      return [];
    };
    const { errors } = execute({ schema, document, rootValue: { orchards }, variableValues }) as { errors?: unknown };
    expect(errors).toBeUndefined();
    return seen[0] as Asked;
  };
}
const trees = (asked: Asked) => asked.fieldsByTypeName['Orchard']?.['trees'];

describe('what a field is asked for', () => {
  test('is the same object for a document that comes back, but for its own arguments', () => {
    const ask = askedBy('query ($near: String) { orchards(first: 2, near: $near) { name trees { age } } }');
    const [one, other] = [ask({ near: '狮岭' }), ask({ near: '金陵' })];
    expect([one.args, other.args]).toEqual([
      { first: 2, near: '狮岭' },
      { first: 2, near: '金陵' },
    ]);
    expect(other.fieldsByTypeName).toBe(one.fieldsByTypeName);
    expect(Object.keys(one.fieldsByTypeName['Orchard'] ?? {})).toEqual(['name', 'trees']);
    expect(ask({ near: '狮岭' }).args).toEqual(one.args);
  });

  test('follows every variable below it, in fragments and conditions too', () => {
    const ask = askedBy(`query ($most: Int, $sort: String, $old: Boolean!) { orchards { ...Shown } }
      fragment Shown on Orchard { name trees(first: $most) { ...Leaf } }
      fragment Leaf on Tree { kind age @include(if: $old) }`);
    const shown = (most: number, old: boolean) => {
      const of = trees(ask({ most, old }));
      return [of?.args['first'], Object.keys(of?.fieldsByTypeName['Tree'] ?? {})];
    };
    for (let round = 0; round < 3; round += 1) {
      expect(shown(3, true)).toEqual([3, ['kind', 'age']]);
      expect(shown(5, true)).toEqual([5, ['kind', 'age']]);
      expect(shown(5, false)).toEqual([5, ['kind']]);
    }
    const conditioned = askedBy('query ($no: Boolean!) { orchards { name trees @skip(if: $no) { age } } }');
    expect([trees(conditioned({ no: false }))?.name, trees(conditioned({ no: true }))]).toEqual(['trees', undefined]);
  });

  test('brings the selections of a field together that is written twice', () => {
    const asked = askedBy('{ orchards { name } orchards { trees { age } } }')();
    expect(Object.keys(asked.fieldsByTypeName['Orchard'] ?? {})).toEqual(['name', 'trees']);
  });

  test('forgets when a document is asked with ever new variables', () => {
    const ask = askedBy('query ($most: Int) { orchards { trees(first: $most) { age } } }');
    for (let most = 0; most < 200; most += 1) expect(trees(ask({ most }))?.args['first']).toBe(most);
    expect(trees(ask({ most: 1 }))?.args['first']).toBe(1);
  });
});
