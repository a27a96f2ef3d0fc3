import { type GraphQLSchema, graphql } from 'graphql';
import { makeContext } from '../../server/context.js';
import { answered } from '../../server/kernel/shape.js';
import { publicViewer, type Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import type { World } from './world.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  readonly data: any;
  readonly code: string | null;
  /** The statements that the question sent besides the bounds of its transaction. */
  readonly reads: number;
}

/** Asks the schema over a world as somebody, without a network. */
export function askingIn(world: World) {
  let schema: GraphQLSchema | null = null;
  return async (source: string, variableValues: Record<string, unknown> = {}, viewer: Viewer = publicViewer): Promise<Answer> => {
    schema ??= await makeSchema();
    const contextValue = makeContext({
      ...{ orm: world.orm, viewer, clock: world.clock, sessionToken: null },
      ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
    });
    world.database.reset();
    const { data, errors } = await graphql({
      schema,
      source,
      variableValues,
      contextValue,
      fieldResolver: (row, _args, _context, info) => answered(row, info),
    });
    const reads = world.database.statements.filter((statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement)).length;
    const error = errors?.[0];
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      code: error ? ((error.extensions['code'] as string | undefined) ?? error.message) : null,
      reads,
    };
  };
}
