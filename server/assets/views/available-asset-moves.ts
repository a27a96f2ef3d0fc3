import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import { explain } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import type { Viewer } from '../../kernel/viewer.js';
import { type AssetMoveName, assetLifecycle } from '../rules/lifecycle.js';
import { gatherAssetFacts } from './gather-asset-facts.js';

/** One row of the lifecycle table, asked of one asset for one viewer. */
export interface AssetMoveAnswer {
  readonly move: AssetMoveName;
  readonly zh: string;
  /** Whether it starts from the state in which the asset is. */
  readonly startsHere: boolean;
  /** Null when the viewer may make the move now, apart from what they must bring along. */
  readonly refusal: Refusal | null;
  readonly asks: readonly string[];
}

/** What the viewer may do with each of many assets, and exactly why not; as many statements for one asset as for fifty. */
export async function availableAssetMoves(
  em: SqlEntityManager,
  viewer: Viewer,
  today: LocalDate,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AssetMoveAnswer[]>> {
  const known = await gatherAssetFacts(em, viewer, today, ids);
  return new Map(
    [...known].map(([id, facts]) => [
      id,
      explain(assetLifecycle, facts).map(({ move, refusal }) => ({
        move: move.move as AssetMoveName,
        zh: move.zh,
        startsHere: move.from.includes(facts.state),
        refusal,
        asks: move.asks,
      })),
    ]),
  );
}
