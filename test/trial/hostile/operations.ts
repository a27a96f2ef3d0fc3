import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Chance } from '../../../server/database/demo/chance.js';
import { hostileAmounts, hostileDates, hostileIds, hostileNumbers, hostileTexts } from './texts.js';

/** What a store really holds, so that an operation reaches what lies behind the checks of its form. */
export interface Known {
  readonly ids: readonly string[];
  readonly places: readonly string[];
}

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The root fields that it asks for. */
  readonly roots: readonly string[];
}

/** A generator of operations over a schema. `hostility` is the share of values, in percent, that are not what is asked for. */
export function operationsOf(schema: GraphQLSchema, chance: Chance, known: Known) {
  const often = (percent: number) => chance.whole(1, 100) <= percent;

  function operation(hostility: number): Operation {
    const isAct = often(45);
    const root = (isAct ? schema.getMutationType() : schema.getQueryType()) as GraphQLObjectType;
    const fields = Object.values(root.getFields());
    const chosen = Array.from({ length: often(85) ? 1 : chance.whole(2, 3) }, () => chance.pick(fields));
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};
    const selections = chosen.map((field, place) => {
      const given = field.args.filter((argument) => isNonNullType(argument.type) || often(shareOf(argument.name)));
      const said = given.map((argument) => {
        const name = `${argument.name}${place}`;
        declared.push(`$${name}: ${argument.type}`);
        variables[name] = givenTo(argument, hostility, 0);
        return `${argument.name}: $${name}`;
      });
      return `a${place}: ${field.name}${said.length ? `(${said.join(', ')})` : ''}${selectionOf(field, chance.whole(1, 3))}`;
    });
    const head = `${isAct ? 'mutation' : 'query'} Tried${declared.length ? `(${declared.join(', ')})` : ''}`;
    return { query: `${head} { ${selections.join(' ')} }`, variables, roots: chosen.map(({ name }) => name) };
  }

  // Half of a page's arguments exclude each other, and a cursor can only be forged here; a page is kept small.
  const shareOf = (name: string) => ({ first: 90, last: 4, after: 4, before: 4 })[name] ?? 50;

  function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type as GraphQLOutputType);
    if (!isObjectType(type)) return '';
    const plain = Object.values(type.getFields()).filter((one) => !isObjectType(getNamedType(one.type)) && noArgumentAsked(one));
    const nested = Object.values(type.getFields()).filter((one) => isObjectType(getNamedType(one.type)) && noArgumentAsked(one));
    const some = plain.filter(() => often(40)).map(({ name }) => name);
    // A connection tells nothing without its nodes, so it is gone through without counting as a level.
    const isPage = type.name.endsWith('Connection');
    if (nested.length > 0 && (depth > 0 || isPage)) {
      const one = chance.pick(nested);
      some.push(
        `${one.name}${one.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''}${selectionOf(one, isPage ? depth : depth - 1)}`,
      );
    }
    return ` { ${['__typename', ...new Set(some)].join(' ')} }`;
  }

  function givenTo({ type, name }: GraphQLArgument | GraphQLInputField, hostility: number, depth: number): unknown {
    if (often(hostility)) return hostileValue(depth);
    if (!isNonNullType(type) && often(25)) return null;
    return valueOfType(type, name, hostility, depth);
  }

  function valueOfType(asked: GraphQLInputType, name: string, hostility: number, depth: number): unknown {
    const type = isNonNullType(asked) ? asked.ofType : asked;
    if (isListType(type)) return Array.from({ length: chance.whole(0, 3) }, () => valueOfType(type.ofType, name, hostility, depth + 1));
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || (depth < 3 && often(60)));
      return Object.fromEntries(fields.map((field) => [field.name, givenTo(field, hostility, depth + 1)]));
    }
    return isScalarType(type) ? scalarOf(type.name, name) : null;
  }

  function scalarOf(type: string, name: string): unknown {
    if (type === 'Boolean') return often(50);
    if (name === 'first') return often(90) ? chance.whole(1, 20) : chance.pick(hostileNumbers);
    if (type === 'Int') return often(60) ? chance.whole(0, 20) : chance.pick(hostileNumbers);
    if (type === 'Float') return chance.pick(hostileNumbers);
    if (type === 'ID') return often(80) ? chance.pick(known.ids) : chance.pick(hostileIds);
    if (type === 'LocalDate') return often(70) ? `2023-${two(1, 12)}-${two(1, 28)}` : chance.pick(hostileDates);
    if (type === 'DateTime') return often(70) ? `2023-${two(1, 12)}-${two(1, 28)}T10:00:00+08:00` : chance.pick(hostileDates);
    if (type === 'Money' || type === 'Percent') return often(70) ? `${chance.whole(0, 99_999)}.${two(0, 99)}` : chance.pick(hostileAmounts);
    if (type === 'Json') return { [chance.pick(hostileTexts) || 'a']: hostileValue(0) };
    if (/place|county|code/i.test(name) && often(80)) return chance.pick(known.places);
    if (/key/i.test(name)) return `trial-${chance.whole(1, 2_000_000_000)}`;
    return often(60) ? chance.pick(['产业路硬化', '苍农领〔2023〕5号', '2023', '示例', '510824']) : chance.pick(hostileTexts);
  }

  function hostileValue(depth: number): unknown {
    const makers: (() => unknown)[] = [
      () => chance.pick(hostileTexts),
      () => chance.pick(hostileNumbers),
      () => chance.pick(hostileDates),
      () => chance.pick([null, true, false]),
      () => chance.pick(known.ids),
      () => Array.from({ length: chance.whole(0, 3) }, () => (depth < 3 ? hostileValue(depth + 1) : null)),
      () => Object.fromEntries([chance.pick(hostileTexts) || 'a'].map((key) => [key, depth < 3 ? hostileValue(depth + 1) : 7])),
    ];
    return chance.pick(makers)();
  }

  const two = (first: number, last: number) => String(chance.whole(first, last)).padStart(2, '0');
  return { operation, hostileValue };
}

const noArgumentAsked = ({ args }: GraphQLField<unknown, unknown>) => args.every(({ type }) => !isNonNullType(type));
