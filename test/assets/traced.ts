import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { recordEvent } from '../../server/assets/actions/record-event.js';
import { Asset } from '../../server/assets/model/asset.js';
import { ProjectFormation } from '../../server/assets/model/project-formation.js';
import type { Act } from '../../server/audit/index.js';
import { makeContext } from '../../server/context.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { allocated, approvedClaim, paid, released, subsidyClaimOf } from '../world/funds.js';
import { shiling } from '../world/people.js';
import type { World } from '../world/world.js';

let schema: GraphQLSchema | null = null;

/** Sends a document as somebody, and answers how many statements it took besides entering the viewer’s session. */
export async function ask(world: World, by: Viewer, source: string, variableValues: Record<string, unknown> = {}) {
  schema ??= await makeSchema();
  const contextValue = makeContext({
    ...{ orm: world.orm, viewer: by, clock: world.clock, sessionToken: null },
    ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
  });
  world.database.reset();
  const answer = (await graphql({
    ...{ schema, source, variableValues, contextValue },
    fieldResolver: (row, _args, _context, info) => answered(row, info),
  })) as ExecutionResult;
  if (answer.errors) throw answer.errors[0]?.originalError ?? answer.errors[0];
  const statements = world.database.statements.filter((text) => !/^(begin|commit|rollback|select set_config)/i.test(text.trim())).length;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  return { data: JSON.parse(JSON.stringify(answer.data)) as any, statements };
}

export interface Forming {
  readonly projectId: string;
  readonly settlementFen: bigint;
  readonly assets: readonly bigint[];
  readonly on?: string;
  readonly placeCode?: string;
}

let codes = 0;

/** Makes assets of a settled project by events alone, and the formation that says what its settlement became. */
export async function formed(world: World, given: Forming): Promise<string[]> {
  const { projectId, settlementFen, assets, on = world.clock.today(), placeCode = shiling } = given;
  const ids: string[] = [];
  const form = async (act: Act) => {
    const who = { recordedBy: act.viewer.personId as string, recordedAt: act.now };
    const formedFen = assets.reduce((sum, fen) => sum + fen, 0n);
    act.em.create(ProjectFormation, {
      ...{ id: newId(), projectId, placeCode, settlementFen, formedFen, formedOn: on, ...who },
      expensedReason: formedFen < settlementFen ? '设计、监理等费用（示例）' : null,
    });
    for (const fen of assets) ids.push(await formedAsset(act, { placeCode, on, origins: [[projectId, fen]] }));
    return { id: projectId, place: placeCode };
  };
  await world.perform(world.people.financeOfficer, form, {});
  return ids;
}

/** One asset with the money of its origins: a project’s id or INHERITED, each with fen. */
export async function formedAsset(
  act: Act,
  { placeCode, on, origins }: { placeCode: string; on: string; origins: readonly (readonly [string, bigint])[] },
): Promise<string> {
  codes += 1;
  const number = String(codes).padStart(6, '0');
  const inherited = origins.some(([origin]) => origin === 'INHERITED');
  const asset = act.em.create(Asset, {
    ...{ id: newId(), placeCode, code: `510824-2023-${number}`, inherited, inheritedProof: inherited ? '2019年验收报告（示例）' : null },
    ...{ formedOn: on, registeredOn: act.today, events: 0, registeredBy: act.viewer.personId as string, recordedAt: act.now },
  });
  const total = String(origins.reduce((sum, [, fen]) => sum + fen, 0n));
  const patch = { name: `资产${number}`, class: 'PUBLIC_WELFARE', form: 'FIXED', state: 'REGISTERED' } as const;
  await recordEvent(act, asset, {
    ...{ kind: 'FORMED', happenedOn: on },
    changes: [
      {
        ...{ track: 'version', from: on, to: null },
        patch: { ...patch, quantity: null, unit: null, location: null, originalFen: total, netFen: total },
      },
      ...origins.map(([key, fen]) => ({ track: 'origin' as const, key, from: on, to: null, content: { fen: String(fen) } })),
    ],
  });
  return asset.id;
}

/** Lays money of a line on a project, releases and pays it by a household subsidy, which needs no contract. */
export async function paidFrom(world: World, lineId: string, projectId: string, fen: bigint, laidFen = fen) {
  const allocationId = await allocated(world, lineId, projectId, laidFen);
  await released(world, allocationId, laidFen);
  if (fen === 0n) return { allocationId, paymentId: null };
  const claimId = await approvedClaim(world, subsidyClaimOf(projectId, fen));
  return { allocationId, paymentId: await paid(world, claimId, allocationId, fen) };
}

export const fenOf = (yuan: string): bigint => BigInt(yuan.replace('.', ''));
export const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + fenOf(amount), 0n);
