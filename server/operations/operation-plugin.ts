import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.js';
import type { Operations } from './operations.js';
import { scopeNow } from './scope.js';
import type { OperationTold, Outcome } from './watch.js';

type Told = Pick<OperationTold, 'outcome' | 'codes'>;
type ToldError = { readonly extensions?: { readonly code?: unknown; readonly refusal?: unknown } | undefined };

/** Tells the watchers of every GraphQL operation; the scope of the request takes the operation's name for its statements. */
export function operationPlugin({ tell, nameOf, traces }: Pick<Operations, 'tell' | 'nameOf' | 'traces'>): ApolloServerPlugin<Context> {
  return {
    // Who asks was refused before the operation was read.
    async contextCreationDidFail({ error }) {
      tell({ name: 'none', type: 'unknown', field: 'none', seconds: 0, ...toldOf([error as ToldError]) });
    },
    async requestDidStart(request) {
      const begun = performance.now();
      const scope = scopeNow();
      const outer = scope?.span;
      return {
        async didResolveOperation({ operation, operationName, contextValue }) {
          if (!scope || !operation) return;
          scope.operation = nameOf(operationName, contextValue.viewer.personId !== null);
          scope.span = traces?.beginOperation(scope.operation, operation.operation, outer);
        },
        async willSendResponse(response) {
          const told = toldOf(errorsOf(response));
          tell({ ...identityOf(request, nameOf), ...told, seconds: (performance.now() - begun) / 1000 });
          if (scope && scope.span !== outer) {
            traces?.end(scope.span, told.outcome === 'INCIDENT');
            scope.span = outer;
          }
        },
      };
    },
  };
}

function identityOf({ operation, operationName, contextValue }: GraphQLRequestContext<Context>, nameOf: Operations['nameOf']) {
  if (!operation) return { name: 'none', type: 'unknown', field: 'none' } as const;
  const type = operation.operation === 'mutation' ? 'mutation' : 'query';
  return { name: nameOf(operationName, contextValue.viewer.personId !== null), type, field: fieldOf(operation) } as const;
}

// The schema bounds the names of root fields; what a client calls them (aliases) does not count.
function fieldOf({ selectionSet: { selections } }: OperationDefinitionNode): string {
  const [only] = selections;
  return selections.length === 1 && only?.kind === Kind.FIELD ? only.name.value : 'several';
}

function errorsOf({ response }: GraphQLRequestContextWillSendResponse<Context>): readonly ToldError[] {
  return response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
}

function toldOf(errors: readonly ToldError[]): Told {
  const codes = errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN'));
  const outcomes = errors.map(({ extensions }): Outcome => {
    if (extensions?.refusal) return 'REFUSED';
    return extensions?.code === 'INCIDENT' ? 'INCIDENT' : 'REQUEST';
  });
  const outcome = (['INCIDENT', 'REFUSED', 'REQUEST'] as const).find((one) => outcomes.includes(one)) ?? 'ANSWERED';
  return { outcome, codes };
}
