import { defineEntity, type InferEntity, p } from '@mikro-orm/core';
import type { RightKind } from '../rules/words.js';
import { spanColumns } from './span-columns.js';

/** One of the five rights during some days; its holders' parts make its whole. */
export const AssetRight = defineEntity({
  name: 'AssetRight',
  tableName: 'asset_right',
  properties: { ...spanColumns, kind: p.string().$type<RightKind>(), whole: p.bigint() },
});
export type AssetRight = InferEntity<typeof AssetRight>;
