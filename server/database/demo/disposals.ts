import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import {
  approveDisposal,
  completeDisposal,
  consentDisposal,
  requestDisposal,
  reviewDisposal,
  valueDisposal,
  voteDisposal,
} from '../../stewardship/index.js';
import type { Orm } from '../orm.js';
import { asOwner } from '../session.js';
import type { Cast } from './cast.js';
import type { Scene, Stage } from './stage.js';

/** Damaged things of villages that are given up: one sold for scrap to the end, one whose vote is held and which waits for the township. */
export async function disposalScenes(orm: Orm, cast: Cast): Promise<Scene[]> {
  const assets = await asOwner(orm, (em) =>
    em.execute<Damaged[]>(
      `select version.asset_id as "assetId", version.place_code as place, holder.party_id as owner, version.net_fen::text as fen
       from asset_version version
       join asset_right held on held.asset_id = version.asset_id and held.kind = 'OWN' and held.known_to is null and held.valid_to is null
       join asset_right_holder holder on holder.right_id = held.id
       where version.state = 'DAMAGED' and version.known_to is null and version.valid_to is null and substr(version.place_code, 10) <> '000'
         and version.valid_from < '2023-09-01' order by version.code limit 2`,
    ),
  );
  const [sold, waiting] = assets;
  must(sold && waiting, 'two things of villages are damaged');
  return [...asked(sold, cast, '2023-09-04', true), ...asked(waiting, cast, '2023-10-09', false)];
}

interface Damaged {
  readonly assetId: string;
  readonly place: string;
  readonly owner: string;
  readonly fen: string;
}

function asked(asset: Damaged, cast: Cast, on: LocalDate, toTheEnd: boolean): Scene[] {
  const clerk = cast.clerk(asset.place);
  const reviewer = cast.reviewer(`${asset.place.slice(0, 9)}000`);
  const valuation = BigInt(asset.fen) / 10n;
  let disposalId = '';
  const day = (days: number) => new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);
  const step = (version: number) => ({ id: disposalId, version, opinion: '情况属实，同意。（示例）' });
  const scene = (days: number, play: (stage: Stage, on: LocalDate) => Promise<unknown>): Scene => ({
    on: day(days),
    play: async (stage) => void (await play(stage, day(days))),
  });
  const request = scene(0, async ({ act }, requestedOn) => {
    const reason = '汛期冲毁，修复费用高于重置价值。（示例）';
    const asking = {
      assetId: asset.assetId,
      kind: 'SCRAP',
      condition: 'NATURAL_DAMAGE',
      partyId: asset.owner,
      requestedOn,
      reason,
    } as const;
    disposalId = (await act(clerk, 'requestDisposal', requestDisposal, asking)).id;
  });
  const value = scene(4, ({ act }, valuedOn) =>
    act(clerk, 'valueDisposal', valueDisposal, {
      ...step(1),
      valuation,
      valuationNumber: '川评报字〔2023〕38号（示例）',
      valuedBy: '四川某资产评估有限公司（示例）',
      valuedOn,
    }),
  );
  const vote = scene(9, ({ act }, votedOn) =>
    act(clerk, 'voteDisposal', voteDisposal, {
      ...step(2),
      votesFor: 41,
      votesCast: 46,
      voteRecord: '村民代表会议决议2023-17（示例）',
      votedOn,
    }),
  );
  if (!toTheEnd) return [request, value, vote];
  return [
    ...[request, value, vote],
    scene(14, ({ act }) => act(reviewer, 'reviewDisposal', reviewDisposal, step(3))),
    scene(21, ({ act }) =>
      act(cast.keeper, 'approveDisposal', approveDisposal, { ...step(4), documentNumber: '苍乡振处〔2023〕6号（示例）' }),
    ),
    scene(25, ({ act }) => act(cast.financeOfficer, 'consentDisposal', consentDisposal, step(5))),
    scene(32, ({ act }, completedOn) =>
      act(cast.keeper, 'completeDisposal', completeDisposal, {
        ...{
          ...step(6),
          requestKey: `demo-disposal-${asset.assetId}`,
          completedOn,
          proceeds: valuation + 12_345n,
          receivedOn: completedOn,
        },
        ...{ use: '归村集体，用于巩固拓展脱贫攻坚成果。（示例）', voucherNumber: '苍处收2023-1（示例）' },
      }),
    ),
  ];
}
