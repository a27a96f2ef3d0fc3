import { setTimeout as wait } from 'node:timers/promises';
import type { ActorKey, CrashScene } from './scene.js';

/** One request as a client writes it down before it sends it. */
export interface Request {
  readonly verb: string;
  /** Who asks; the public when nobody is named. */
  readonly by: ActorKey | null;
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The bytes of an upload, which goes by its own address. */
  readonly file?: string;
}

/** What came back: the identity of what was done, or the code of a refusal. */
export type Answer = { readonly id: string } | { readonly code: string };

export interface Acknowledged {
  readonly request: Request;
  readonly answer: Answer;
}

/** A client's journal: what was sent, what was acknowledged, and how many tries met no answer. */
export class Journal {
  readonly acknowledged: Acknowledged[] = [];
  /** Tries that found no server, no database, or an incident in their place. */
  unanswered = 0;
  /** Incidents while neither server nor database was being killed: there must be none. */
  readonly incidents: string[] = [];
  /** True from a kill until server and database answer again. */
  isDown = false;
  isOver = false;
  /** While it is true nobody sends anything new; `rest` waits for what is under way. */
  private isResting = false;
  private underWay = 0;
  /** The trial has failed: nobody waits for an answer any more. */
  isAborted = false;

  constructor(
    readonly url: string,
    readonly scene: CrashScene,
  ) {}

  /** Sends a request, with the same key again and again until there is an answer; null when the trial has failed. */
  async until(request: Request): Promise<Answer | null> {
    for (;;) {
      while (this.isResting) await wait(5);
      const wasDown = this.isDown;
      this.underWay += 1;
      const answer = await this.send(request);
      this.underWay -= 1;
      if (typeof answer !== 'string') {
        this.acknowledged.push({ request, answer });
        return answer;
      }
      this.unanswered += 1;
      if (!wasDown && !this.isDown) this.incidents.push(`${request.verb}: ${answer}`);
      if (this.isAborted) return null;
      await wait(20);
    }
  }

  /** Lets everybody rest while something is looked at. */
  async rest<T>(look: () => Promise<T>): Promise<T> {
    this.isResting = true;
    try {
      while (this.underWay > 0) await wait(5);
      return await look();
    } finally {
      this.isResting = false;
    }
  }

  /** One try: an answer, or in words why there is none. */
  async send(request: Request): Promise<Answer | string> {
    try {
      return request.file === undefined ? await this.ask(request) : await this.upload(request, request.file);
    } catch (error) {
      return error instanceof Error ? `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}` : String(error);
    }
  }

  private headers({ by }: Request): Record<string, string> {
    if (!by) return {};
    const { token, post } = this.scene.actors[by];
    return { authorization: `Bearer ${token}`, 'x-xianjie-post': post };
  }

  private async ask(request: Request): Promise<Answer | string> {
    const type = `${(inputTypes[request.verb] ?? request.verb).replace(/^./, (first) => first.toUpperCase())}Input`;
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers(request) },
      body: JSON.stringify({
        query: `mutation ($input: ${type}!) { done: ${request.verb}(input: $input) { id } }`,
        variables: { input: { ...request.input, requestKey: request.key } },
      }),
      signal: AbortSignal.timeout(20_000),
    });
    const { data, errors } = (await response.json()) as {
      data?: { done: { id: string } | null } | null;
      errors?: { message: string; extensions?: { code?: string } }[];
    };
    if (data?.done) return { id: data.done.id };
    const code = errors?.[0]?.extensions?.code;
    if (!code || code === 'INCIDENT' || code === 'INTERNAL_SERVER_ERROR') return `${code} ${errors?.[0]?.message}`;
    return { code };
  }

  private async upload(request: Request, file: string): Promise<Answer | string> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...request.input, requestKey: request.key })) form.append(name, String(value));
    form.append('file', new Blob([file], { type: 'text/csv' }), '台账.csv');
    const response = await fetch(`${this.url}/attachments`, {
      ...{ method: 'POST', headers: this.headers(request), body: form, signal: AbortSignal.timeout(20_000) },
    });
    const said = (await response.json()) as { id?: string; code?: string; errors?: { extensions?: { code?: string } }[] };
    if (response.status === 201 && said.id) return { id: said.id };
    return response.status >= 500 ? `upload ${response.status} ${JSON.stringify(said)}` : { code: JSON.stringify(said) };
  }
}

const inputTypes: Readonly<Record<string, string>> = {
  submitClaim: 'MoveClaim',
  checkClaim: 'MoveClaim',
  approveClaim: 'MoveClaim',
  withdrawDeclaration: 'Reason',
};
