import { createHash } from 'node:crypto';
import type { Action } from '../../audit/index.js';
import type { Context } from '../../context.js';
import { Refusal } from '../../kernel/refusal.js';
import { type RefusalType, shown } from '../../kernel/refusal-type.js';
import { type Asked, keyOf } from '../../kernel/shape.js';
import { projectsById } from '../views/find-projects.js';

interface Given {
  readonly projectIds: readonly string[];
  readonly requestKey?: string | null;
}

/**
 * Performs one act on each of many projects, each in a transaction of its own: a refused one stops nothing and is
 * answered with its refusal, in the order in which they were sent. A retry with the same request key repeats only
 * what was refused.
 */
export async function performEach<Input extends { readonly projectId: string }>(
  context: Context,
  verb: string,
  action: Action<Input>,
  { projectIds, requestKey, ...given }: Given & Omit<Input, 'projectId'>,
  asked: Asked,
): Promise<object[]> {
  const refusals = new Map<string, RefusalType>();
  for (const projectId of projectIds) {
    const input = { ...given, projectId, requestKey: keyFor(projectId, requestKey) } as unknown as Input;
    const refusal = await refusalOf(() => context.perform(verb, action, input));
    if (refusal) refusals.set(projectId, shown(refusal));
  }
  const wanted = Object.values(asked.fieldsByTypeName['BulkResult'] ?? {}).filter(({ name }) => name === 'project');
  const projects = await context.look((em) => projectsById(em, projectIds, wanted));
  const nobody = Object.fromEntries(wanted.map((child) => [keyOf(child), null]));
  return projectIds.map((projectId) => ({ projectId, refusal: refusals.get(projectId) ?? null, ...(projects.get(projectId) ?? nobody) }));
}

async function refusalOf(work: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

function keyFor(projectId: string, requestKey: string | null | undefined): string | null {
  return requestKey ? createHash('sha256').update(`${requestKey} ${projectId}`).digest('base64url') : null;
}
