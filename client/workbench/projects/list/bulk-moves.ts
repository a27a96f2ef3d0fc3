import { WorkbenchProjectMovesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useSession } from '../../session/session.js';

/** The moves that can be made on many projects at once. */
export const bulkMoves = ['reviewInTownship', 'examineInDepartment', 'approveInCounty', 'admit', 'selectForYear', 'rollOver'] as const;
export type BulkMove = (typeof bulkMoves)[number];

/** Which of them the table of moves gives to the acting post's role. */
export function useBulkMoves(): readonly BulkMove[] {
  const { post } = useSession();
  const rows = useAsk(WorkbenchProjectMovesDocument, {}).data?.projectMoves ?? [];
  return bulkMoves.filter((move) => rows.some((row) => row.move === move && post && row.by.includes(post.role)));
}
