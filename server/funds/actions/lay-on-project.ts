import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import { policiesOn } from '../../policies/index.js';
import { moveProject, type ProjectEntity, placeOnWay, projectStates } from '../../projects/index.js';
import type { FundLine } from '../model/fund-line.js';
import { mayAllocate } from '../rules/allocation-guards.js';
import { targetsAndMoneyOf } from '../views/facts-of-allocation.js';

export interface Laying {
  readonly project: ProjectEntity;
  readonly line: FundLine;
  readonly amountFen: Fen;
  readonly on: LocalDate;
  readonly byAdjustment: boolean;
}

/** Whether money of the line may be laid on the project, whose row is locked: all guards of rules/allocation-guards.ts. */
export async function mustBeAllocatable(act: Act, { project, line, amountFen, on, byAdjustment }: Laying): Promise<void> {
  const question = { place: project.placeCode, on, level: line.level };
  const policy = await policiesOn(act.em, ['library.required', 'target.required', 'negativeList'], question);
  const { targets, allocatedFen } = await targetsAndMoneyOf(act.em, project.id);
  const way = placeOnWay(project.state);
  const listed = policy['negativeList'].value.items.find(({ code }) => code === project.negativeCategory);
  demand(
    mayAllocate({
      project: project.name,
      state: projectStates[project.state],
      isInLibrary: way >= placeOnWay('IN_LIBRARY'),
      isSelected: way >= placeOnWay('SELECTED'),
      hasTarget: targets > 0,
      negativeCategory: listed ? `${listed.zh} · ${listed.en}` : (project.negativeCategory ?? null),
      projectCounty: countyOf(project.placeCode),
      lineCounty: line.placeCode,
      budgetFen: project.budgetFen,
      allocatedFen,
      askedFen: amountFen,
      libraryRequired: policy['library.required'].value.on,
      targetRequired: policy['target.required'].value.on,
      byAdjustment,
    }),
  );
}

/** The first money moves a project of the year plan on to FUNDED; it has been flushed before. */
export async function moveOnWhenFunded(act: Act, project: ProjectEntity): Promise<void> {
  if (placeOnWay(project.state) === placeOnWay('SELECTED')) await moveProject(act, project.id, 'fund', {});
}
