import type { Act, Outcome } from '../../audit/index.js';
import { newId } from '../../kernel/ids.js';
import { demand } from '../../kernel/refusal.js';
import { Closing } from '../model/closing.js';
import type { CopyHolder, FileKind } from '../rules/execution-kinds.js';
import { filesComplete } from '../rules/files-complete.js';
import { factsOf } from '../views/gather-facts.js';
import { moveProject } from './move-project.js';
import { paperOf } from './paper-of.js';
import { liesIn } from './record-acceptance.js';

export interface CloseProject {
  readonly projectId: string;
  readonly version?: number | null;
  /** The files that are there. */
  readonly files: readonly FileKind[];
  /** Those who keep a copy. */
  readonly copies: readonly CopyHolder[];
  readonly opinion?: string | null;
  readonly requestKey?: string | null;
}

/** Closes and archives a project that was handed over. Refuses as the move `close` does, and FILES_MUST_BE_COMPLETE. */
export async function closeProject(act: Act, input: CloseProject): Promise<Outcome> {
  const { em, viewer, today } = act;
  const { version, opinion } = input;
  const [files, copies] = [[...new Set(input.files)], [...new Set(input.copies)]];
  const paper = await paperOf(act, input.projectId, Closing);
  if (paper) em.create(Closing, { id: newId(), ...paper, closedOn: today, files, copies, note: opinion?.trim() || null });
  const project = await moveProject(act, input.projectId, 'close', { version, opinion });
  const { money } = await factsOf(em, viewer, today, project.id, null);
  const formsNoAsset = Boolean(project.formsNoAssetReason);
  const liesInVillage = liesIn(project.placeCode) === 'VILLAGE';
  demand(filesComplete({ files, copies, formsNoAsset, liesInVillage, hasPayments: money.paidFen > 0n }));
  return { id: project.id, place: project.placeCode };
}
