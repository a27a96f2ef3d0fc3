import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';

import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import type { Config } from './config.js';
import type { Context } from './context.js';
import { compilingGateway } from './execution.js';
import { refuseAsHouse } from './kernel/house-refusals.js';
import { newIncident } from './kernel/incident.js';
import { Refusal } from './kernel/refusal.js';
import { costLimit, formLimits, tokensMax } from './limits.js';
import { fieldWords, refusedInput, refusedVariable } from './refused-input.js';

/** Apollo Server over the schema: limits, one formatter for errors, no landing page from elsewhere. */
export function makeApollo(
  schema: GraphQLSchema,
  config: Config,
  log: Pick<Logger, 'error'>,
  plugins: ApolloServerPlugin<Context>[] = [],
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    gateway: compilingGateway(schema),
    introspection: config.introspection,
    hideSchemaDetailsFromClientErrors: !config.introspection,
    parseOptions: { maxTokens: tokensMax },
    validationRules: formLimits(config),
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => formatError(formatted, error, log),
    // Cache hints would put a function around every field of every row; nothing here may be kept by a cache.
    plugins: [costLimit(config), ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
}

/** A refusal goes out whole; what the client wrote wrongly goes out as GraphQL says it; a fault of ours only as an incident number. */
export function formatError(formatted: GraphQLFormattedError, error: unknown, log: Pick<Logger, 'error'>): GraphQLFormattedError {
  const cause = refusalIn(error) ?? unwrapResolverError(error);
  const refusal =
    cause instanceof ArgumentValidationError ? refusedInput(cause) : (refusedVariable(cause) ?? unreadable(cause, formatted, log) ?? cause);
  const place = { ...(formatted.path ? { path: formatted.path } : {}), ...(formatted.locations ? { locations: formatted.locations } : {}) };
  if (refusal instanceof Refusal) return { message: `${refusal.zh} · ${refusal.en}`, ...place, extensions: refusal.extensions };
  const code = formatted.extensions?.['code'];
  // A limit on the form of a query is reported by Apollo as an error of validation; its refusal says what it is.
  const told = formatted.extensions?.['refusal'] as { code: string } | undefined;
  if (told) return { ...formatted, extensions: { code: told.code, refusal: told } };
  if (code && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return { message: formatted.message, ...place, extensions: { code } };
  const { incident, message } = newIncident();
  log.error({ err: cause, incident, path: formatted.path }, 'incident');
  return { message, ...place, extensions: { code: 'INCIDENT', incident } };
}

// A scalar's refusal arrives wrapped in the error about the variable that carried it.
function refusalIn(error: unknown): Refusal | null {
  for (let cause = error; cause instanceof Error; cause = (cause as { originalError?: unknown }).originalError) {
    if (cause instanceof Refusal) return cause;
  }
  return null;
}

// PostgreSQL's words for a value that it cannot read: no uuid, no text, no date, no number of that size.
const unreadableWords: Readonly<Record<string, string>> = {
  '22P02': '编号或代码的写法不对 · an identity or code is not written as one',
  '22P05': '含有不能保存的字符 · it has characters that cannot be kept',
  '22021': '含有不能保存的字符 · it has characters that cannot be kept',
  '22007': '日期的写法不对 · a date is not written as one',
  '22008': '没有这个日期 · there is no such date',
  '22003': '数字过大 · a number is too large',
};

/** What the database could not read was written by the client: an identity that is none, a zero byte in a name. */
function unreadable(cause: unknown, { path }: GraphQLFormattedError, log: Pick<Logger, 'error'>): Refusal | null {
  const code = (cause as { code?: unknown } | null)?.code;
  if (typeof code !== 'string' || !(code in unreadableWords)) return null;
  // It stays in the log, because a cast of ours that was wrong would look the same.
  log.error({ err: cause, path }, 'value that the database cannot read');
  return refuseAsHouse('INPUT_MUST_BE_WELL_FORMED', { fields: fieldWords(path?.join('.') ?? '', unreadableWords[code] as string) });
}
