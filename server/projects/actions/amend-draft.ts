import type { Act, Outcome } from '../../audit/index.js';
import type { Project } from '../model/project.js';
import { openDraft } from './open-draft.js';
import { type Content, demandContent } from './write-content.js';

export interface AmendDraft extends Partial<Omit<Content, 'budgetFen'>> {
  readonly projectId: string;
  readonly version: number;
  /** In fen. */
  readonly budget?: bigint | null;
}

const nullable = ['departmentId', 'implementingUnit', 'plannedStart', 'plannedFinish', 'negativeCategory', 'meetingRecord'] as const;

/**
 * Writes on a drafted or returned project. A field that is left out stays; a field that may be empty is emptied by
 * null. Refusals: see openDraft and demandContent.
 */
export async function amendDraft(act: Act, { projectId, version, budget, ...given }: AmendDraft): Promise<Outcome> {
  const project = await openDraft(act, projectId, version, 'amend');
  const amended = contentAfter(project, { ...given, budgetFen: budget ?? undefined });
  await demandContent(act, amended);
  Object.assign(project, amended);
  return { id: project.id, place: project.placeCode };
}

function contentAfter(project: Project, given: Partial<Content>): Content {
  const names: (keyof Content)[] = [
    'placeCode',
    'library',
    'classCode',
    'nature',
    'name',
    'content',
    'year',
    'budgetFen',
    'responsibleUnit',
    'villages',
    'households',
    'people',
    'poorHouseholds',
    'poorPeople',
  ];
  const kept = names.map((name) => [name, given[name] ?? project[name]]);
  const emptied = nullable.map((name) => [name, given[name] === undefined ? (project[name] ?? null) : given[name]]);
  return Object.fromEntries([...kept, ...emptied]) as unknown as Content;
}
