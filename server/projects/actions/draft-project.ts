import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Role } from '../../kernel/viewer.js';
import { Project } from '../model/project.js';
import { dueOn } from '../rules/due.js';
import { projectLifecycle } from '../rules/lifecycle.js';
import { factsOf } from '../views/gather-facts.js';
import { noteCaseAct } from './note-case-act.js';
import { type Content, demandContent } from './write-content.js';
import { type LinkagePart, type SourcePart, type TargetPart, writeLinkages, writeSources, writeTargets } from './write-parts.js';

type Required = 'placeCode' | 'library' | 'classCode' | 'nature' | 'name' | 'content' | 'year' | 'responsibleUnit';

export interface DraftProject extends Pick<Content, Required>, Partial<Omit<Content, Required | 'budgetFen'>> {
  /** In fen. */
  readonly budget: bigint;
  readonly sources?: readonly SourcePart[] | null;
  readonly targets?: readonly TargetPart[] | null;
  readonly linkages?: readonly LinkagePart[] | null;
}

/** Writes down a project with its eleven fields, as many as are known; nothing is declared yet. Refusals: see demandContent and write-parts. */
export async function draftProject(act: Act, input: DraftProject): Promise<Outcome> {
  const { em, viewer, today, now } = act;
  must(viewer.role, 'a project is drafted in a post');
  const content = contentOf(input);
  await demandContent(act, content);
  const state = projectLifecycle.start;
  const project = em.create(Project, {
    id: newId(),
    ...content,
    state,
    stateSince: today,
    draftedBy: viewer.role as Role,
    edition: 0,
    partsVersion: 0,
    sample: false,
    recordedAt: now,
  } as never) as Project;
  await em.flush();
  await noteCaseAct(act, project, { move: 'draft', fromState: null, toState: state, level: 'VILLAGE' });
  await writeSources(act, project, input.sources ?? []);
  await writeTargets(act, project, input.targets ?? []);
  await writeLinkages(act, project, input.linkages ?? []);
  await em.flush();
  const { policies } = await factsOf(em, viewer, today, project.id, null);
  project.dueOn = dueOn(state, today, policies);
  return { id: project.id, place: project.placeCode };
}

function contentOf(input: DraftProject): Content {
  return {
    placeCode: input.placeCode,
    library: input.library,
    classCode: input.classCode,
    nature: input.nature,
    name: input.name.trim(),
    content: input.content.trim(),
    year: input.year,
    budgetFen: input.budget,
    departmentId: input.departmentId ?? null,
    responsibleUnit: input.responsibleUnit.trim(),
    implementingUnit: input.implementingUnit?.trim() || null,
    plannedStart: input.plannedStart ?? null,
    plannedFinish: input.plannedFinish ?? null,
    negativeCategory: input.negativeCategory ?? null,
    villages: input.villages ?? 1,
    households: input.households ?? 0,
    people: input.people ?? 0,
    poorHouseholds: input.poorHouseholds ?? 0,
    poorPeople: input.poorPeople ?? 0,
    meetingRecord: input.meetingRecord?.trim() || null,
  };
}
