import type { Act } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { yuan } from '../../kernel/money.js';
import { BenefitLinkage } from '../model/benefit-linkage.js';
import { PerformanceTarget } from '../model/performance-target.js';
import type { Project } from '../model/project.js';
import { ProjectEdition } from '../model/project-edition.js';
import { ProjectSource } from '../model/project-source.js';

export interface EditionCause {
  readonly changeId: string | null;
  readonly reason: string | null;
}

/**
 * Keeps the project's content as it now stands as its next edition; the editions before it stay as they are. Call it
 * after the content has been changed: it writes the change first, since an edition follows its project's place.
 */
export async function writeEdition(act: Act, project: Project, { changeId, reason }: EditionCause): Promise<ProjectEdition> {
  project.edition += 1;
  await act.em.flush();
  const ofProject = { projectId: project.id };
  const sources = await act.em.find(ProjectSource, ofProject, { orderBy: { level: 'asc', channel: 'asc' } });
  const targets = await act.em.find(PerformanceTarget, ofProject, { orderBy: { id: 'asc' } });
  const linkages = await act.em.find(BenefitLinkage, ofProject, { orderBy: { id: 'asc' } });
  const { name, classCode, nature, placeCode, plannedStart, plannedFinish, responsibleUnit, implementingUnit, content, budgetFen } =
    project;
  const { villages, households, people, poorHouseholds, poorPeople } = project;
  return act.em.create(ProjectEdition, {
    id: newId(),
    projectId: project.id,
    placeCode,
    published: Boolean(project.publishedOn),
    edition: project.edition,
    content: {
      name,
      classCode,
      nature,
      placeCode,
      schedule: { plannedStart, plannedFinish },
      responsibleUnit,
      implementingUnit,
      content,
      budget: yuan(budgetFen),
      sources: sources.map(({ level, channel, amountFen }) => ({ level, channel, amount: yuan(amountFen) })),
      beneficiaries: { villages, households, people, poorHouseholds, poorPeople },
      targets: targets.map(({ kind, aspect, name: what, comparison, value, unit, weight }) => ({
        kind,
        aspect,
        name: what,
        comparison,
        value,
        unit,
        weight,
      })),
      linkages: linkages.map(({ kind, description, households: homes, people: persons, incomeFen }) => ({
        kind,
        description,
        households: homes,
        people: persons,
        income: incomeFen === null || incomeFen === undefined ? null : yuan(incomeFen),
      })),
    },
    madeOn: act.today,
    changeId,
    reason,
    recordedAt: act.now,
  });
}
