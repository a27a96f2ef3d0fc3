import { type ExecutionResult, graphql } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { makeContext } from '../../server/context.js';
import { clockOn } from '../../server/kernel/clock.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { openDatabase, type TestDatabase } from './database.js';

export interface Door {
  readonly database: TestDatabase;
  /** Sends a document as somebody on 2023-06-01; the public when nobody is named. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  ask(source: string, variables?: object, by?: Viewer): Promise<{ data: any; code: string | null; reads: number }>;
  close(): Promise<void>;
}

/** The schema over a fresh store, as the public and people reach it, without a network. */
export async function openDoor(): Promise<Door> {
  const database = await openDatabase();
  const schema = await makeSchema();
  return {
    database,
    close: () => database.close(),
    async ask(source, variableValues = {}, viewer = publicViewer) {
      const contextValue = makeContext({
        orm: database.orm,
        viewer,
        clock: clockOn('2023-06-01'),
        sessionToken: null,
        settings: { secureCookies: false, refuseSamplePasswords: false },
        reply: { setCookie: () => undefined },
      });
      let reads = 0;
      const look = contextValue.look;
      const counting = {
        ...contextValue,
        look: (view: Parameters<typeof look>[0]) =>
          look((em) => {
            const executor = em.getKysely().getExecutor();
            const execute = executor.executeQuery.bind(executor);
            executor.executeQuery = (...given) => {
              reads += 1;
              return execute(...given);
            };
            return view(em);
          }),
      };
      const { data, errors } = (await graphql({
        schema,
        source,
        variableValues: variableValues as Record<string, unknown>,
        contextValue: counting,
        fieldResolver: (row, _args, _context, info) => answered(row, info),
      })) as ExecutionResult;
      return { data: JSON.parse(JSON.stringify(data ?? null)), code: codeOf(errors?.[0]), reads };
    },
  };
}

function codeOf(error: NonNullable<ExecutionResult['errors']>[number] | undefined): string | null {
  if (!error) return null;
  if (error.originalError instanceof ArgumentValidationError) return 'INPUT_MUST_BE_WELL_FORMED';
  return (error.extensions['code'] as string | undefined) ?? error.message;
}
