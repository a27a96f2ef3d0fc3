import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { moveAsset } from '../../server/assets/actions/move-asset.js';
import { recordEvent } from '../../server/assets/actions/record-event.js';
import { Asset } from '../../server/assets/model/asset.js';
import { replayed } from '../../server/assets/rules/history.js';
import { loadHistory } from '../../server/assets/views/load-history.js';
import type { Act } from '../../server/audit/index.js';
import { newId } from '../../server/kernel/ids.js';
import { openWorld, type World } from '../world/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld('2023-03-10');
});
afterAll(() => world.close());

const place = () => world.people.shilingClerk.placeCode as string;

async function form(act: Act) {
  const asset = act.em.create(Asset, {
    id: newId(),
    placeCode: place(),
    code: '510824-2023-000001',
    inherited: true,
    inheritedProof: '2019年验收报告（示例）',
    formedOn: '2023-01-05',
    registeredOn: act.today,
    events: 0,
    registeredBy: act.viewer.personId as string,
    recordedAt: act.now,
  });
  const patch = {
    name: '村道',
    class: 'PUBLIC_WELFARE',
    form: 'FIXED',
    state: 'REGISTERED',
    quantity: '1.5',
    unit: '公里',
    location: null,
  } as const;
  await recordEvent(act, asset, {
    kind: 'FORMED',
    happenedOn: '2023-01-05',
    changes: [
      { track: 'version', from: '2023-01-05', to: null, patch: { ...patch, originalFen: '10000', netFen: '10000' } },
      { track: 'origin', key: 'INHERITED', from: '2023-01-05', to: null, content: { fen: '10000' } },
    ],
  });
  return { id: asset.id, place: asset.placeCode };
}

describe('events of an asset', () => {
  test('turn its spans, and replaying them gives the same spans', async () => {
    const { shilingClerk, keeper, auditor } = world.people;
    const { id } = await world.perform(shilingClerk, form, {});
    world.clock.moveTo('2023-04-10');
    await world.perform(
      keeper,
      async (act: Act) => {
        const { asset } = await moveAsset(act, {
          assetId: id,
          move: 'confirmRights',
          on: '2023-04-01',
          marks: { confirmedOn: '2023-04-01' },
        });
        return { id: asset.id, place: asset.placeCode };
      },
      {},
    );
    const known = await world.look(auditor, (em) => loadHistory(em, id));
    expect(known.version.map(({ validFrom, validTo, content }) => [validFrom, validTo, content.state])).toEqual([
      ['2023-01-05', '2023-03-31', 'REGISTERED'],
      ['2023-04-01', null, 'CONFIRMED'],
    ]);
    const events = await world.rows<{ changes: never }>('select changes from asset_event where asset_id = ? order by number', [id]);
    const bare = (spans: readonly { validFrom: string }[]) =>
      spans.map((span) => ({ ...span, id: undefined, eventId: undefined }) as Record<string, unknown>);
    const again = replayed(events.map(({ changes }) => changes));
    expect(bare(known.version)).toEqual(bare(again.version));
    expect(bare(known.origin)).toEqual(bare(again.origin));
  });

  test('are never altered, and spans only end', async () => {
    await expect(world.rows(`update asset_event set reason = 'x'`)).rejects.toThrow(/never changed/);
    await expect(world.rows(`update asset_version set name = 'x' where known_to is null`)).rejects.toThrow(/only ended/);
    await expect(world.rows('delete from asset_version')).rejects.toThrow(/never changed/);
  });
});
