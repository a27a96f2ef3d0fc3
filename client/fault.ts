/**
 * What went wrong when the answer is neither data nor a refusal:
 * NETWORK – no answer arrived; SERVER – the answer is not GraphQL's; REQUEST – the server could not read the question;
 * INCIDENT – a fault inside the server, which its operators find in their log by `incident`.
 */
export type FaultKind = 'NETWORK' | 'SERVER' | 'REQUEST' | 'INCIDENT';

export interface FaultDetails {
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly incident?: string | undefined;
  readonly requestKey?: string | undefined;
  readonly cause?: unknown;
}

/** Thrown when the platform could not be asked or could not answer. The world's "no" is a refusal and is never thrown. */
export class XianjieFault extends Error {
  override readonly name = 'XianjieFault';
  /** The HTTP status, when an answer arrived. */
  readonly status: number | undefined;
  /** GraphQL's own error code, such as GRAPHQL_VALIDATION_FAILED. */
  readonly code: string | undefined;
  /** The number under which the server's operators find the fault. */
  readonly incident: string | undefined;
  /** The request key of the act: send the same input with this key again and it is done once at most. */
  readonly requestKey: string | undefined;

  constructor(
    readonly kind: FaultKind,
    message: string,
    { status, code, incident, requestKey, cause }: FaultDetails = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.status = status;
    this.code = code;
    this.incident = incident;
    this.requestKey = requestKey;
  }
}
