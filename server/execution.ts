import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { answered } from './kernel/shape.js';

const documentsMax = 500;

/**
 * Executes operations: a question that comes back is compiled once (graphql-jit) and then answered by what was compiled,
 * which gives large answers in less than half the time. Everything else goes the plain way: acts, questions asked once,
 * aliases of plain fields (their values travel under other keys), and whatever went wrong, so that errors have one wording only.
 * Apollo hands execution over to what it calls a gateway; nothing here is remote.
 */
export function compilingGateway(schema: GraphQLSchema): GatewayInterface {
  const compiled = new Map<string, CompiledQuery | 'asked once' | 'plain'>();

  const executor: GatewayExecutor = async ({ document, operation, operationName, request, context, queryHash }) => {
    const plain = () =>
      execute({
        schema,
        document,
        operationName: request.operationName,
        contextValue: context,
        variableValues: request.variables,
        fieldResolver: (source, _args, _context, info) => answered(source, info),
      }) as Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>>;
    // An operation that the document does not have is undefined here, whatever the type says; the plain way refuses it.
    if (operation?.operation !== 'query') return plain();
    const query = compiledOf(`${queryHash}:${operationName ?? ''}`, document, operationName);
    if (!query) return plain();
    const result = (await query.query(undefined, context, request.variables ?? {})) as Awaited<ReturnType<typeof plain>>;
    return result.errors ? plain() : result;
  };

  function compiledOf(key: string, document: DocumentNode, operationName: string | null): CompiledQuery | null {
    const known = compiled.get(key);
    if (known === undefined) {
      if (compiled.size >= documentsMax) compiled.delete(compiled.keys().next().value as string);
      compiled.set(key, readsAliases(schema, document) ? 'plain' : 'asked once');
      return null;
    }
    if (known === 'plain') return null;
    if (known !== 'asked once') return known;
    const made = compileQuery(schema, document, operationName ?? '');
    compiled.set(key, isCompiledQuery(made) ? made : 'plain');
    return isCompiledQuery(made) ? made : null;
  }

  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: async () => undefined,
  };
}

// An aliased field without a function of its own is read under another key, which only the plain way knows.
function readsAliases(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let found = false;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        if (field.alias && !types.getFieldDef()?.resolve) found = true;
      },
    }),
  );
  return found;
}
