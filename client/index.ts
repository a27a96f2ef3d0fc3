export { createAsker, newRequestKey } from './asker.js';
export { createClient } from './client.js';
export { type FaultDetails, type FaultKind, XianjieFault } from './fault.js';
export * from './generated/graphql.js';
export type { Fact, Refusal, RefusalCode, RefusalFacts, RefusalOf } from './generated/refusals.js';
export type * from './generated/schema.js';
export type { TypedDocument } from './typed-document.js';
export type { Answer, Asker, CallOptions, Client, ClientOptions, Keyless, Operations } from './types.js';
