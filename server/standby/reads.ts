import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { type Context, type ContextParts, makeContext } from '../context.js';
import type { Orm } from '../database/orm.js';
import { openOrm } from '../database/orm.js';
import { Refusal } from '../kernel/refusal.js';
import type { Operations } from '../operations/operations.js';
import type { Verdict } from './freshness.js';
import { laterOf, type Position, readPosition, writePosition } from './position.js';
import { followStandby, type Standby } from './standby.js';

export const positionHeader = 'x-xianjie-position';
export const positionCookie = 'xianjie_position';

/** Reads that a standby answers, and the primary whenever the standby cannot know what the reader wrote. */
export interface Reads {
  /** The context of one request, whose reads go where the reader may see them. */
  contextFor(request: FastifyRequest, parts: ContextParts): Context;
  /** An act reads where it writes. */
  readonly plugin: ApolloServerPlugin<Context>;
  readonly standby: Standby;
}

interface Marks {
  /** How far the reader's own last write reaches. */
  own: Position | null;
  hasWritten: boolean;
}

// A standby that lies further behind than the greatest bound is not read at all: no reader has to remember longer.
const rememberSeconds = 60;

/** Opens the standby that the settings name, beside the open primary; null when they name none. */
export async function openReads(
  config: Pick<Config, 'readUrl' | 'readStaleMs' | 'poolSize' | 'secureCookies'>,
  primary: Orm,
  entities: readonly object[],
  http: FastifyInstance,
  operations: Operations,
): Promise<Reads | null> {
  if (!config.readUrl) return null;
  const store = { url: config.readUrl, folder: '', poolSize: config.poolSize, onStatement: operations.statementsOf('standby') };
  const standby = await followStandby(primary, await openOrm(store, entities), config.readStaleMs, http.log);
  await operations.watchStandby(standby);
  const marksOf = new WeakMap<object, Marks>();
  rememberWrites(http, standby, marksOf, config.secureCookies);
  return {
    standby,
    contextFor(request, parts) {
      const marks: Marks = { own: givenBy(request), hasWritten: false };
      // Apollo hands on a copy of the context; what it holds stays the same.
      marksOf.set(request, marks).set(parts.reply, marks);
      return contextOver(parts, standby, marks, operations.tellRead);
    },
    plugin: {
      async requestDidStart() {
        return {
          async didResolveOperation({ operation, contextValue }) {
            const marks = marksOf.get(contextValue.reply);
            if (marks && operation?.operation === 'mutation') marks.hasWritten = true;
          },
        };
      },
    },
  };
}

function contextOver(
  parts: ContextParts,
  standby: Standby,
  marks: Marks,
  tell: (verdict: Verdict | 'OWN_ACT' | 'FAILED') => void,
): Context {
  const primary = makeContext(parts);
  const beside = makeContext({ ...parts, orm: standby.orm });
  return {
    ...primary,
    async look(view) {
      const verdict = marks.hasWritten ? 'OWN_ACT' : standby.freshness.judge(marks.own, performance.now());
      tell(verdict);
      if (verdict !== 'STANDBY') return primary.look(view);
      try {
        return await standby.whileUp(beside.look(view));
      } catch (error) {
        if (error instanceof Refusal) throw error;
        // A view changes nothing: whatever kept the standby from answering it, the primary is asked instead.
        standby.doubt(error);
        tell('FAILED');
        return primary.look(view);
      }
    },
    async perform(verb, action, input) {
      marks.hasWritten = true;
      return primary.perform(verb, action, input);
    },
  };
}

// A cookie that a page sends back by itself and a header for programs; whichever names the later write counts.
function givenBy(request: FastifyRequest): Position | null {
  return laterOf(readPosition(request.headers[positionHeader]), readPosition(request.cookies[positionCookie]));
}

/** Tells who has written how far the write reaches: whichever server is asked next knows from there what must be seen. */
function rememberWrites(http: FastifyInstance, standby: Standby, marksOf: WeakMap<object, Marks>, secure: boolean): void {
  http.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply) => {
    const marks = marksOf.get(request);
    if (!marks?.hasWritten) return;
    try {
      const position = writePosition(await standby.written());
      reply.header(positionHeader, position);
      reply.setCookie(positionCookie, position, { httpOnly: true, sameSite: 'strict', path: '/', secure, maxAge: rememberSeconds });
    } catch (error) {
      // The act is done, and its answer must not be lost; without the primary, the standby is soon read no more.
      request.log.warn({ err: error }, 'the position of a write is not known');
    }
  });
}
