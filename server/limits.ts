import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { GraphQLError, type ValidationRule } from 'graphql';
// Its CommonJS form shares the one copy of graphql that everything else here uses; its ESM form brings a second one.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { refuseAsHouse } from './kernel/house-refusals.js';
import { pageSizeDefault, pageSizeMax } from './kernel/page.js';
import { Refusal } from './kernel/refusal.js';

/** How many words and signs a query may have; checking a longer one would itself cost too much. */
export const tokensMax = 5_000;
const directivesMax = 50;

/** Limits on the form of a query, checked before anything runs: depth, aliases, directives. */
export function formLimits(config: Config): ValidationRule[] {
  return [
    maxDepthRule({ flattenFragments: true, ...refusing('QUERY_MUST_STAY_WITHIN_DEPTH', config.maxDepth) }),
    maxAliasesRule(refusing('QUERY_MUST_STAY_WITHIN_ALIASES', config.maxAliases)),
    maxDirectivesRule(refusing('QUERY_MUST_STAY_WITHIN_DIRECTIVES', directivesMax)),
    operationsOfSchema,
  ] as unknown as ValidationRule[];
}

// GraphQL would run a subscription into a fault only when it comes to executing it.
const operationsOfSchema: ValidationRule = (context) => ({
  OperationDefinition({ operation }) {
    if (!context.getSchema().getRootType(operation))
      context.reportError(asError(refuseAsHouse('OPERATION_MUST_BE_OF_THE_SCHEMA', { operation })));
  },
});

// Left to themselves these rules throw, which Apollo takes for a fault of the server; so each reports a refusal instead.
function refusing(
  code: 'QUERY_MUST_STAY_WITHIN_DEPTH' | 'QUERY_MUST_STAY_WITHIN_ALIASES' | 'QUERY_MUST_STAY_WITHIN_DIRECTIVES',
  limit: number,
) {
  const report = (context: { reportError(error: GraphQLError): void } | null) =>
    context?.reportError(asError(refuseAsHouse(code, { limit })));
  return { n: limit, propagateOnRejection: false, onReject: [report as never] };
}

// A page costs its rows times what each row asks for; everything else costs one and its children. A page that is too
// large is counted as the largest there is: the list itself refuses it by its own limit, which tells more.
const estimateByRows: ComplexityEstimator = ({ args, childComplexity, type }) => {
  const isPage = 'name' in type && (args['first'] !== undefined || args['last'] !== undefined);
  const rows = isPage ? Math.min(Math.max(1, Number(args['first'] ?? args['last'] ?? pageSizeDefault)), pageSizeMax) : 1;
  return rows * childComplexity + 1;
};
const estimateByDefaultPage: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const pages = field.args.some((argument) => argument.name === 'first');
  return pages && args['first'] == null && args['last'] == null ? pageSizeDefault * childComplexity + 1 : undefined;
};

/** Refuses a query whose estimated number of values is above the limit (QUERY_MUST_STAY_WITHIN_COST). */
export function costLimit(config: Config): ApolloServerPlugin<Context> {
  const known = new Map<string, number>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, operationName, queryHash }) {
          const variables = request.variables ?? {};
          const key = `${queryHash} ${operationName ?? ''} ${JSON.stringify(variables, withoutTexts)}`;
          const cost = known.get(key) ?? costOf({ schema, query: document, variables, operationName: operationName ?? undefined });
          if (known.size >= costsMax) known.clear();
          known.set(key, cost);
          if (cost <= config.maxCost) return;
          throw asError(refuseAsHouse('QUERY_MUST_STAY_WITHIN_COST', { cost, limit: config.maxCost }), 400);
        },
      };
    },
  };
}

const costsMax = 2_000;

// A cost follows from numbers, conditions and what is left out; a text, such as an identity, has no part in it.
const withoutTexts = (_: string, value: unknown) => (typeof value === 'string' ? '' : value);

function costOf(question: Pick<Parameters<typeof getComplexity>[0], 'schema' | 'query' | 'variables' | 'operationName'>): number {
  try {
    return getComplexity({ ...question, estimators: [estimateByDefaultPage, estimateByRows] });
  } catch (error) {
    // Variables of a wrong type are reported by the execution itself, in its own words.
    if (error instanceof GraphQLError || error instanceof Refusal) return 0;
    throw error;
  }
}

/** The refusal of a whole request because of who asks. */
export const asTurnedAway = (refusal: Refusal): GraphQLError => asError(refusal, refusal.code === 'TOKEN_MUST_BE_VALID' ? 401 : 403);

/** A refusal in the form in which GraphQL reports errors; with an HTTP status where the whole request is refused. */
export function asError(refusal: Refusal, status?: number): GraphQLError {
  return new GraphQLError(`${refusal.zh} · ${refusal.en}`, {
    extensions: { ...refusal.extensions, ...(status ? { http: { status } } : {}) },
  });
}
