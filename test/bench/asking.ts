import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import type { CompiledQuery } from 'kysely';
import { makeContext } from '../../server/context.js';
import type { Orm } from '../../server/database/orm.js';
import { asViewer } from '../../server/database/session.js';
import { clockOn } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import type { Role, Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';

export interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  readonly data: any;
  /** The statements that views sent, in their order. */
  readonly statements: readonly CompiledQuery[];
}

/** The schema over a store, asked without a network, with the statements it sends and their plans. */
export interface Asking {
  ask(source: string, variables: object, by: Viewer): Promise<Asked>;
  /** The plan of a statement as the viewer's row security shapes it. */
  planOf(statement: CompiledQuery, by: Viewer): Promise<string>;
  /** The plan of the body of a function that is no part of the statement that calls it, for any values of its arguments. */
  planOfFunction(name: string, values: readonly string[], by: Viewer): Promise<string>;
}

export const inPost = (role: Role, placeCode: string): Viewer => ({
  ...{ personId: newId(), personName: '示例', postId: newId(), role, forPersonId: null, placeCode, departmentId: null },
});

export async function openAsking(orm: Orm, today = '2023-10-31'): Promise<Asking> {
  const schema: GraphQLSchema = await makeSchema();
  return {
    async ask(source, variables, viewer) {
      const statements: CompiledQuery[] = [];
      const context = makeContext({
        ...{ orm, viewer, clock: clockOn(today), sessionToken: null },
        ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
      });
      const contextValue = {
        ...context,
        look: ((view) =>
          context.look((em) => {
            const executor = em.getKysely().getExecutor();
            const execute = executor.executeQuery.bind(executor);
            executor.executeQuery = (statement, ...more) => {
              statements.push(statement);
              return execute(statement, ...more);
            };
            return view(em);
          })) as typeof context.look,
      };
      const { data, errors } = (await graphql({
        ...{ schema, source, contextValue, variableValues: variables as Record<string, unknown> },
        fieldResolver: (row, _args, _context, info) => answered(row, info),
      })) as ExecutionResult;
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      return { data: JSON.parse(JSON.stringify(data)), statements };
    },
    planOf: (statement, viewer) =>
      asViewer(orm, viewer, async (em) => {
        const { rows } = await em
          .getKysely()
          .getExecutor()
          .executeQuery<{ 'QUERY PLAN': string }>({ ...statement, sql: `explain ${statement.sql}` } as CompiledQuery<{
            'QUERY PLAN': string;
          }>);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      }),
    planOfFunction: (name, values, viewer) =>
      asViewer(orm, viewer, async (em) => {
        const [made] = await em.execute<{ body: string; names: string[]; types: string }[]>(
          `select prosrc as body, proargnames[1:pronargs] as names, (select string_agg(type::regtype::text, ', ' order by place)
             from unnest(proargtypes) with ordinality as given (type, place)) as types from pg_proc where proname = '${name}'`,
        );
        if (!made) throw new Error(`There is no function ${name}.`);
        const body = made.names.reduce(
          (text, argument, index) => text.replace(new RegExp(`\\b${argument}\\b`, 'g'), `$${index + 1}`),
          made.body,
        );
        await em.execute(`set local enable_nestloop = off`);
        await em.execute(`set local plan_cache_mode = force_generic_plan`);
        await em.getConnection().execute(`prepare body (${made.types}) as ${body}`, [], 'all', em.getTransactionContext());
        const rows = await em.execute<{ 'QUERY PLAN': string }[]>(`explain execute body (${values.join(', ')})`);
        await em.execute('deallocate body');
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      }),
  };
}
