import type * as documents from './generated/graphql.js';
import type { Refusal } from './generated/refusals.js';
import type { TypedDocument } from './typed-document.js';

/** What the platform says: the data asked for, or a refusal with its code, its sentence in both languages and the facts. */
export type Answer<Data> = { readonly ok: true; readonly data: Data } | { readonly ok: false; readonly refusal: Refusal };

export interface ClientOptions {
  /** A personal token; pages that signed in leave it out and are known by their cookie. */
  readonly token?: string;
  /** The post in which to act; a person with several posts chooses one. */
  readonly post?: string;
  /** Another `fetch`, for tests and proxies. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** How often a lost or failed request is sent again; 3 unless told. Acts keep their request key, so they are done once. */
  readonly retries?: number;
  /** Milliseconds before the first retry, doubled before each further one; 200 unless told. */
  readonly retryDelay?: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** Another post than the client's, for this call. */
  readonly post?: string;
}

/** An act's input: the request key may be left out, because the client makes one. */
export type Keyless<Input> = Input extends { requestKey?: unknown } | { requestKey: unknown }
  ? Omit<Input, 'requestKey'> & { requestKey?: string | null | undefined }
  : Input;
type KeylessVariables<Variables> = Variables extends { input: infer Input }
  ? Omit<Variables, 'input'> & { input: Keyless<Input> }
  : Variables;

type MayBeEmpty<Variables> = {} extends Variables ? true : false;
export type Given<Variables> =
  MayBeEmpty<Variables> extends true ? [variables?: Variables, options?: CallOptions] : [variables: Variables, options?: CallOptions];

// An operation with one root field answers that field; one with several answers them by name.
type IsUnion<Key, All = Key> = Key extends unknown ? ([All] extends [Key] ? false : true) : never;
export type Unwrapped<Data> = true extends IsUnion<keyof Data> ? Data : Data[keyof Data];

type Parameters<Variables> = Variables extends { input: infer Input }
  ? [keyof Variables] extends ['input']
    ? [input: Keyless<Input>, options?: CallOptions]
    : Given<KeylessVariables<Variables>>
  : Given<Variables>;
type Method<Document> =
  Document extends TypedDocument<infer Data, infer Variables>
    ? (...given: Parameters<Variables>) => Promise<Answer<Unwrapped<Data>>>
    : never;

/** One method for each shipped operation: `client.places({ first: 10 })`, `client.setPolicy(input)`. */
export type Operations = {
  readonly [Name in keyof typeof documents as Name extends `${infer Operation}Document` ? Uncapitalize<Operation> : never]: Method<
    (typeof documents)[Name]
  >;
};

export interface Asker {
  /** Sends any typed document and answers all its root fields by name. */
  ask<Data, Variables>(document: TypedDocument<Data, Variables>, ...given: Given<KeylessVariables<Variables>>): Promise<Answer<Data>>;
}

export type Client = Asker & Operations;
