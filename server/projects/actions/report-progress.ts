import type { Act, Outcome } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Commencement } from '../model/commencement.js';
import { ProgressItem } from '../model/progress-item.js';
import { ProgressReport } from '../model/progress-report.js';
import { inOrder, notAhead } from '../rules/contract-sums.js';
import { refuseExecution } from '../rules/execution-refusals.js';
import { namesQuantities, progressFits } from '../rules/progress-fits.js';
import { readQuantity } from '../rules/quantity.js';
import { workOfContracts } from '../views/work-of-contract.js';
import { openRecord } from './open-record.js';

export interface ReportProgress {
  readonly projectId: string;
  readonly doneOn: LocalDate;
  /** Cumulative quantities; items that are not named stay as they were. */
  readonly items: readonly { readonly contractItemId: string; readonly quantityDone: string }[];
  readonly note?: string | null;
  readonly correctionReason?: string | null;
  readonly requestKey?: string | null;
}

/**
 * Reports how far the works have come on a day. Refuses as `openRecord` does, DATE_MUST_NOT_LIE_AHEAD,
 * EXECUTION_DATES_MUST_BE_IN_ORDER, PROGRESS_MUST_NAME_QUANTITIES, CONTRACT_ITEM_MUST_EXIST,
 * QUANTITY_MUST_BE_DECIMAL, PROGRESS_MUST_NOT_FALL.
 */
export async function reportProgress(act: Act, input: ReportProgress): Promise<Outcome> {
  const { em } = act;
  const correctionReason = input.correctionReason?.trim() || null;
  const { project, personId } = await openRecord(act, input.projectId, 'reportProgress', { reason: correctionReason });
  demand(notAhead('进度 · progress', input.doneOn, act.today));
  const commencement = await em.findOne(Commencement, { projectId: project.id });
  demand(inOrder('开工 · start of works', commencement?.startedOn ?? null, '进度 · progress', input.doneOn));
  demand(namesQuantities(input.items.map(({ contractItemId }) => contractItemId)));
  const work = await workOfContracts(em, project.id, input.doneOn);
  const lines = input.items.map(({ contractItemId, quantityDone }) => {
    const item = work.get(contractItemId);
    if (!item) throw refuseExecution('CONTRACT_ITEM_MUST_EXIST', { id: contractItemId.slice(0, 40) });
    const given = readQuantity(quantityDone);
    if (given < 0n) throw refuseExecution('QUANTITY_MUST_BE_DECIMAL', { given: quantityDone });
    return { id: item.id, text: quantityDone, item: item.name, given, before: item.before, after: item.after };
  });
  demand(progressFits(lines, correctionReason));
  const ofProject = { projectId: project.id, placeCode: project.placeCode };
  const report = em.create(ProgressReport, {
    id: newId(),
    ...ofProject,
    doneOn: input.doneOn,
    note: input.note?.trim() || null,
    correctionReason,
    recordedBy: personId,
    recordedAt: act.now,
  });
  // The report goes first, since its items name it.
  await em.flush();
  for (const { id, text } of lines) {
    em.create(ProgressItem, { id: newId(), ...ofProject, reportId: report.id, contractItemId: id, quantityDone: text });
  }
  return { id: report.id, place: project.placeCode };
}
