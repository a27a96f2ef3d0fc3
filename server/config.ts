import { z } from 'zod';

const wholeNumber = (otherwise: number, least: number, most: number) => z.coerce.number().int().min(least).max(most).default(otherwise);
const postgresAddress = z.string().regex(/^postgres(ql)?:\/\/\S+$/, 'must look like postgres://user:password@host:5432/database');

/** Every setting of the server: name, shape, and what holds when it is left out. */
export const settings = z.object({
  XIANJIE_MODE: z.enum(['demonstration', 'production']).default('demonstration'),
  DATABASE_URL: postgresAddress.optional(),
  XIANJIE_DATA: z.string().min(1).default('data/xianjie'),
  XIANJIE_POOL: wholeNumber(10, 2, 200),
  DATABASE_READ_URL: postgresAddress.optional(),
  XIANJIE_READ_STALE_MS: wholeNumber(1_000, 500, 30_000),
  XIANJIE_METRICS: z
    .string()
    .regex(/^(\[[0-9a-f:]+\]|[^\s:[\]]+):\d{1,5}$/i, 'must look like 127.0.0.1:9464')
    .optional(),
  XIANJIE_METRICS_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .regex(/^https?:\/\/\S+$/, 'must look like http://127.0.0.1:4318')
    .optional(),
  XIANJIE_TRACES_SHARE: z.coerce.number().gt(0).max(1).default(1),
  XIANJIE_SLOW_MS: wholeNumber(1_000, 0, 3_600_000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(4000, 0, 65_535),
  XIANJIE_BUSINESS_DATE: z.iso.date().optional(),
  XIANJIE_TRUST_PROXY: z
    .string()
    .regex(/^(off|[1-9]|[\da-fA-F.:/]+(,[\da-fA-F.:/]+)*)$/, 'must be off, the number of proxies in front (1 to 9), or their addresses')
    .default('off'),
  XIANJIE_MAX_REQUESTS_PER_MINUTE: z.coerce.number().int().min(0).max(10_000_000).optional(),
  XIANJIE_MAX_SIGN_INS_PER_MINUTE: z.coerce.number().int().min(0).max(1_000_000).optional(),
  XIANJIE_MAX_OBJECTIONS_PER_DAY: wholeNumber(10, 0, 1_000_000),
  XIANJIE_SECURE_COOKIES: z.enum(['on', 'off']).optional(),
  XIANJIE_INTROSPECTION: z.enum(['on', 'off']).optional(),
  XIANJIE_MAX_DEPTH: wholeNumber(12, 3, 50),
  XIANJIE_MAX_COST: wholeNumber(20_000, 100, 10_000_000),
  XIANJIE_MAX_ALIASES: wholeNumber(30, 1, 1_000),
  XIANJIE_MAX_BODY_KB: wholeNumber(512, 16, 100_000),
  XIANJIE_MAX_FILE_KB: wholeNumber(20_480, 16, 1_000_000),
  XIANJIE_SIGNING_KEY: z.string().min(1).optional(),
  XIANJIE_SIGNED_HEADS: z.string().min(1).default('data/signed-heads.jsonl'),
  XIANJIE_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export interface Config {
  readonly production: boolean;
  readonly databaseUrl: string | null;
  readonly dataFolder: string;
  readonly poolSize: number;
  /** A streaming standby of the database that answers reads; null reads where it writes. */
  readonly readUrl: string | null;
  /** How many milliseconds a read may lie behind for whoever has written nothing of late. */
  readonly readStaleMs: number;
  /** Where the metrics are served, apart from the public address; null serves none. */
  readonly metrics: { readonly host: string; readonly port: number; readonly token: string | null } | null;
  /** Where traces are sent (OTLP over HTTP); null traces nothing. */
  readonly traces: { readonly url: string; readonly share: number } | null;
  /** A statement that takes longer, in milliseconds, is told in the log; 0 tells of none. */
  readonly slowMs: number;
  readonly host: string;
  readonly port: number;
  /** The business date on which the server stands still; null follows the calendar of Asia/Shanghai. */
  readonly businessDate: string | null;
  /** Whose word about the client's address is taken: nobody's, that of so many proxies in front, or of those addresses. */
  readonly trustProxy: false | number | string;
  /** Limits per address; 0 counts nothing. Objections are counted for each notice. */
  readonly requestsPerMinute: number;
  readonly signInsPerMinute: number;
  readonly objectionsPerDay: number;
  readonly secureCookies: boolean;
  readonly introspection: boolean;
  readonly maxDepth: number;
  readonly maxCost: number;
  readonly maxAliases: number;
  readonly maxBodyBytes: number;
  readonly maxFileBytes: number;
  /** A file with the private Ed25519 key (PEM) that signs the heads of the audit chains; null where nothing is signed. */
  readonly signingKeyFile: string | null;
  /** The file that signed heads are appended to and compared with. */
  readonly signedHeadsFile: string;
  readonly logLevel: string;
}

/** A setting is wrong: the start stops with one sentence that names it. */
export class WrongSetting extends Error {}

/** The demonstration county lives on this day of its year. */
export const demonstrationDate = '2023-10-31';

/** Reads the settings from the environment. Throws WrongSetting with one clear sentence. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const read = settings.safeParse(given);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    throw new WrongSetting(`设置 ${name} 有误 · The setting ${name} is wrong: "${given[name]}" – ${issue?.message}.`);
  }
  const values = read.data;
  const production = values.XIANJIE_MODE === 'production';
  if (production && values.XIANJIE_BUSINESS_DATE) throw wrong('XIANJIE_BUSINESS_DATE', 'a production server follows the calendar');
  if (values.DATABASE_READ_URL && !values.DATABASE_URL) {
    throw wrong('DATABASE_READ_URL', 'the embedded store has no standby; DATABASE_URL names the database that is written');
  }
  return {
    production,
    databaseUrl: values.DATABASE_URL ?? null,
    dataFolder: values.XIANJIE_DATA,
    poolSize: values.XIANJIE_POOL,
    readUrl: values.DATABASE_READ_URL ?? null,
    readStaleMs: values.XIANJIE_READ_STALE_MS,
    metrics: metricsOf(values),
    traces: tracesOf(values),
    slowMs: values.XIANJIE_SLOW_MS,
    host: values.HOST,
    port: values.PORT,
    businessDate: values.XIANJIE_BUSINESS_DATE ?? (production ? null : demonstrationDate),
    trustProxy: proxiesOf(values.XIANJIE_TRUST_PROXY),
    requestsPerMinute: values.XIANJIE_MAX_REQUESTS_PER_MINUTE ?? (production ? 3_000 : 0),
    signInsPerMinute: values.XIANJIE_MAX_SIGN_INS_PER_MINUTE ?? (production ? 60 : 0),
    objectionsPerDay: values.XIANJIE_MAX_OBJECTIONS_PER_DAY,
    secureCookies: values.XIANJIE_SECURE_COOKIES ? values.XIANJIE_SECURE_COOKIES === 'on' : production,
    introspection: values.XIANJIE_INTROSPECTION ? values.XIANJIE_INTROSPECTION === 'on' : !production,
    maxDepth: values.XIANJIE_MAX_DEPTH,
    maxCost: values.XIANJIE_MAX_COST,
    maxAliases: values.XIANJIE_MAX_ALIASES,
    maxBodyBytes: values.XIANJIE_MAX_BODY_KB * 1024,
    maxFileBytes: values.XIANJIE_MAX_FILE_KB * 1024,
    signingKeyFile: values.XIANJIE_SIGNING_KEY ?? null,
    signedHeadsFile: values.XIANJIE_SIGNED_HEADS,
    logLevel: values.XIANJIE_LOG,
  };
}

function proxiesOf(said: string): Config['trustProxy'] {
  if (said === 'off') return false;
  return /^\d$/.test(said) ? Number(said) : said;
}

type Values = z.infer<typeof settings>;

// What the metrics tell is nobody's business outside: without a token they are served to this machine alone.
function metricsOf({ XIANJIE_METRICS: address, XIANJIE_METRICS_TOKEN: token }: Values): Config['metrics'] {
  if (!address) return null;
  const [, given = '', port] = /^(.+):(\d+)$/.exec(address) ?? [];
  const host = given.replace(/^\[|\]$/g, '');
  if (Number(port) > 65_535) throw wrong('XIANJIE_METRICS', `there is no port ${port}`);
  if (!token && !/^(127\.\d+\.\d+\.\d+|::1|localhost)$/.test(host)) {
    throw wrong('XIANJIE_METRICS', `${host} can be reached by others, so XIANJIE_METRICS_TOKEN must be set, too`);
  }
  return { host, port: Number(port), token: token ?? null };
}

function tracesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, XIANJIE_TRACES_SHARE: share }: Values): Config['traces'] {
  return endpoint ? { url: `${endpoint.replace(/\/+$/, '')}/v1/traces`, share } : null;
}

/** What the start stops with; `why` says in English what is wrong about the setting. */
export function wrong(name: string, why: string): WrongSetting {
  return new WrongSetting(`设置 ${name} 有误 · The setting ${name} is wrong: ${why}.`);
}
