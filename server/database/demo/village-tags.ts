import { newId } from '../../kernel/ids.js';
import type { Cast } from './cast.js';
import type { Row } from './insert-rows.js';
import { keyVillageSpots } from './key-villages.js';
import { jinling, type Spot, shiling } from './villages.js';

const outOfPovertyCount = 166;

/** The tags of villages: 166 lifted out of poverty, among them the 42 key villages; 狮岭村 and 金陵村 are pilots. */
export function villageTags(villages: readonly Spot[], { keeper }: Cast): Row[] {
  const row = (code: string, kind: string, basis: string): Row => ({
    ...{ id: newId(), place_code: code, kind, valid_from: '2021-06-01', basis },
    ...{ recorded_by: keeper.personId, recorded_at: '2021-06-01T09:00:00+08:00' },
  });
  return [
    ...keyVillageSpots(villages).map(({ code }) => row(code, 'KEY_VILLAGE', '“1+42”五年规划；村名单为示例')),
    ...villages.slice(0, outOfPovertyCount).map(({ code }) => row(code, 'OUT_OF_POVERTY', '全县脱贫村166个；村名单为示例')),
    ...[shiling, jinling].map((code) => row(code, 'PILOT', '积分制、清单制试点村')),
  ];
}
