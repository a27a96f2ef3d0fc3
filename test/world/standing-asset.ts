import { type AssetEntity as AssetRow, type AssetState, recordEvent } from '../../server/assets/index.js';
import { Asset } from '../../server/assets/model/asset.js';
import { Party } from '../../server/assets/model/party.js';
import { type Share, wholeOf } from '../../server/assets/rules/shares.js';
import { type PartyKind, rightKinds, wordsOf } from '../../server/assets/rules/words.js';
import type { Act } from '../../server/audit/index.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import type { World } from './world.js';

export interface StandingAsset {
  readonly id: string;
  readonly code: string;
  readonly placeCode: string;
  /** The parties in the order in which they were asked for. */
  readonly parties: readonly string[];
}

interface Wanted {
  readonly by?: Viewer;
  readonly placeCode?: string;
  readonly state?: AssetState;
  /** Owners with their shares; they hold all five rights. Left out: the village's collective holds them whole. */
  readonly owners?: readonly (readonly [kind: PartyKind, share: string])[];
  readonly class?: 'OPERATIONAL' | 'PUBLIC_WELFARE' | 'HOUSEHOLD';
  readonly formedOn?: string;
  readonly projectId?: string;
  readonly originalFen?: string;
  readonly netFen?: string;
}

let assets = 0;

/** An asset with confirmed rights that stands in a state, as the events would have brought it there. */
export async function standingAsset(world: World, wanted: Wanted = {}): Promise<StandingAsset> {
  assets += 1;
  const number = String(assets).padStart(6, '0');
  const by = wanted.by ?? world.people.shilingClerk;
  const placeCode = wanted.placeCode ?? (by.placeCode as string);
  const formedOn = wanted.formedOn ?? '2022-01-01';
  const state = wanted.state ?? 'OPERATING';
  const code = `${placeCode.slice(0, 6)}-2022-${number}`;
  const answer = { id: newId(), parties: [] as string[] };
  await world.perform(
    by,
    async (act: Act) => {
      for (const [index, [kind]] of (wanted.owners ?? [['VILLAGE_COLLECTIVE', '1']]).entries()) {
        const party = act.em.create(Party, {
          ...{ id: newId(), placeCode, kind, name: `主体${number}-${index}（示例）`, recordedBy: act.viewer.personId, recordedAt: act.now },
        });
        answer.parties.push(party.id);
      }
      await act.em.flush();
      const asset: AssetRow = act.em.create(Asset, {
        ...{ id: answer.id, placeCode, code, formedOn, registeredOn: formedOn, events: 0, recordedAt: act.now },
        ...{
          inherited: !wanted.projectId,
          inheritedProof: wanted.projectId ? null : '验收报告（示例）',
          registeredBy: act.viewer.personId as string,
        },
        ...(state === 'REGISTERED' ? {} : { confirmedOn: formedOn, publishedOn: formedOn }),
      });
      await recordEvent(act, asset, { kind: 'FORMED', happenedOn: formedOn, changes: formed(wanted, formedOn, 'REGISTERED') });
      if (state === 'REGISTERED') return { id: asset.id, place: placeCode };
      const shares: Share[] = (wanted.owners ?? [['VILLAGE_COLLECTIVE', '1']]).map(([, share], index) => ({
        partyId: answer.parties[index] as string,
        share,
      }));
      const content = wholeOf(shares);
      if (content instanceof Error) throw content;
      await recordEvent(act, asset, {
        kind: 'RIGHTS_CONFIRMED',
        happenedOn: formedOn,
        changes: [
          { track: 'version', from: formedOn, to: null, patch: { state } },
          ...wordsOf(rightKinds).map((key) => ({ track: 'right', key, from: formedOn, to: null, content }) as const),
          {
            ...{ track: 'duty', key: 'VILLAGE', from: formedOn, to: null },
            content: { partyId: null, unit: '村民委员会（示例）', personName: '示例人员', postId: null, contact: null },
          },
        ],
      });
      return { id: asset.id, place: placeCode };
    },
    {},
  );
  return { ...answer, code, placeCode };
}

function formed(wanted: Wanted, formedOn: string, state: AssetState) {
  const originalFen = wanted.originalFen ?? '10000000';
  const patch = {
    ...{
      name: '示例资产',
      class: wanted.class ?? 'PUBLIC_WELFARE',
      form: 'FIXED' as const,
      state,
      quantity: '1.5',
      unit: '公里',
      location: null,
    },
    ...{ originalFen, netFen: wanted.netFen ?? originalFen },
  } as const;
  return [
    { track: 'version', from: formedOn, to: null, patch },
    { track: 'origin', key: wanted.projectId ?? 'INHERITED', from: formedOn, to: null, content: { fen: originalFen } },
  ] as const;
}
