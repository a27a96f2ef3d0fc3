import type { Sql } from '../../../kernel/shape.js';
import type { ExceptionKind } from '../../rules/exception-kinds.js';
import { disposedWithoutValuation, idleOverLimit, noLadder, noOwner, notHandedOver, noUpkeepHolder } from './assets.js';
import { incomeInArrears } from './income.js';
import { builtButUnpaid, paidBeyondProgress, settledWithoutAssets, valueNotSettlement } from './projects.js';

/** The statement piece that finds each kind; all read `scope`, and most `term` and `held` (scope.ts). */
export const exceptionPieces: Readonly<Record<ExceptionKind, Sql>> = {
  NO_OWNER: noOwner,
  NOT_HANDED_OVER: notHandedOver,
  NO_UPKEEP_HOLDER: noUpkeepHolder,
  IDLE_OVER_LIMIT: idleOverLimit,
  VALUE_NOT_SETTLEMENT: valueNotSettlement,
  DISPOSED_WITHOUT_VALUATION: disposedWithoutValuation,
  INCOME_IN_ARREARS: incomeInArrears,
  PAID_BEYOND_PROGRESS: paidBeyondProgress,
  BUILT_BUT_UNPAID: builtButUnpaid,
  NO_LADDER: noLadder,
  SETTLED_WITHOUT_ASSETS: settledWithoutAssets,
};
