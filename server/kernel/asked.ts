import { type FieldNode, type FragmentDefinitionNode, type GraphQLResolveInfo, Kind, visit } from 'graphql';
import { parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

/** One field that a query asks for: its arguments and the fields below it. It is never changed, since requests share it. */
export type Asked = ResolveTree;

type Trees = Readonly<{ variables: readonly string[]; known: Map<string, Asked['fieldsByTypeName']> }>;
const treesOf = new WeakMap<FieldNode, Trees>();
const treesMax = 50;

/**
 * The tree of fields that a resolver was asked for. A document that comes back is the same object each time, and what it
 * asks for below a field is the same as long as the variables there are: then the tree below is the one of before, by
 * which `objectSql` knows its statement again. The field's own arguments are always read anew.
 */
export function askedOf(info: GraphQLResolveInfo): Asked {
  const [field, another] = info.fieldNodes;
  // A field that is written twice is one field, whose selections come together only here.
  if (!field || another) return parseResolveInfo(info) as Asked;
  const { variables, known } = treesOf.get(field) ?? remember(field, info);
  const key = JSON.stringify(variables.map((name) => info.variableValues[name]));
  const below = known.get(key);
  if (below) return { ...(parseResolveInfo(info, { deep: false }) as Asked), fieldsByTypeName: below };
  const asked = parseResolveInfo(info) as Asked;
  if (known.size >= treesMax) known.clear();
  known.set(key, asked.fieldsByTypeName);
  return asked;
}

function remember(field: FieldNode, { fragments }: GraphQLResolveInfo): Trees {
  const trees = { variables: [...variablesBelow(field, fragments)], known: new Map() };
  treesOf.set(field, trees);
  return trees;
}

/** The variables that decide what is asked for below a field, those of its fragments and conditions among them. */
function variablesBelow(field: FieldNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const look = (node: FieldNode | FragmentDefinitionNode) => {
    if (!node.selectionSet) return;
    visit(node.selectionSet, {
      [Kind.VARIABLE]: ({ name }) => void found.add(name.value),
      [Kind.FRAGMENT_SPREAD]({ name: { value } }) {
        const fragment = fragments[value];
        if (!fragment || seen.has(value)) return;
        seen.add(value);
        look(fragment);
      },
    });
  };
  look(field);
  return found;
}
