import { confirmRights } from '../../server/assets/actions/confirm-rights.js';
import { drawEvidencePack } from '../../server/oversight/index.js';
import { type EvidencePackContent } from '../../server/oversight/rules/evidence-words.js';
import { readPack } from '../../server/oversight/views/read-pack.js';
import { confirming } from '../assets/confirmed.js';
import { formed } from '../assets/traced.js';
import { partiesOf } from './assets.js';
import { photoOn } from './execution.js';
import {
  allocated,
  approvedClaim,
  paid,
  receivedDocument,
  released,
  settledAt,
  signedContract,
  standingProject,
  worksClaimOf,
} from './funds.js';
import { announced } from './projects.js';
import type { World } from './world.js';

export interface Proven {
  readonly projectId: string;
  readonly assetIds: readonly string[];
}

/** What a spreadsheet would take for a formula, with everything that a CSV cell must be quoted for. */
export const awkwardName = '=HYPERLINK("x"),狮岭村\n产业路';

/** A project paid from two lines of which one has a document above it, settled, with two assets; one has two owners. */
export async function provenProject(world: World): Promise<Proven> {
  const { id: parentId } = await receivedDocument(world, { issuingBody: '财政部', issuedOn: '2022-11-10' });
  const { lineId: central } = await receivedDocument(world, { amount: 50_000_000n, parentId });
  const { lineId: eastWest } = await receivedDocument(world, {
    lines: [{ level: 'PROVINCIAL', channel: 'EAST_WEST', amount: 50_000_000n }],
  });
  const projectId = await standingProject(world, { name: awkwardName, budgetFen: 100_000_000n });
  const contractId = await signedContract(world, projectId, 90_000_000n);
  await settledAt(world, projectId, 80_000_001n, world.clock.today());
  const laid: (readonly [string, bigint])[] = [];
  for (const [lineId, amount] of [
    [central, 40_000_000n],
    [eastWest, 30_000_000n],
  ] as const) {
    const allocationId = await allocated(world, lineId, projectId, amount);
    await released(world, allocationId, amount);
    laid.push([allocationId, amount]);
  }
  const works = await approvedClaim(world, worksClaimOf(projectId, contractId, 70_000_000n));
  for (const [allocationId, amount] of laid) await paid(world, works, allocationId, amount);
  const assetIds = await formed(world, { projectId, settlementFen: 80_000_001n, assets: [50_000_000n, 29_999_999n] });
  const { shilingCollective, yunfengCollective } = await partiesOf(world);
  const holders = [
    { partyId: shilingCollective, share: '1/3' },
    { partyId: yunfengCollective, share: '2/3' },
  ];
  const rights = [{ kind: 'OWN' as const, holders }];
  await world.perform(world.people.keeper, confirmRights, { ...confirming(assetIds[0] as string, shilingCollective), rights });
  await photoOn(world, 'project', projectId);
  await announced(world, projectId, 'COMPLETION', 'SITE', world.people.shilingManager);
  return { projectId, assetIds };
}

/** Takes out a pack and reads it again as the auditor downloads it: the text, and what it holds. */
export async function drawnPack(
  world: World,
  subjectNoun: 'ASSET' | 'PROJECT',
  subjectId: string,
): Promise<{ id: string; text: string; pack: EvidencePackContent }> {
  const { id } = await world.perform(world.people.auditor, drawEvidencePack, { subjectNoun, subjectId, purpose: '2023年度审计（示例）' });
  return { id, ...(await world.look(world.people.auditor, (em) => readPack(em, id))) };
}
