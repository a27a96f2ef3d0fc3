import type { InferEntity } from '@mikro-orm/core';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { type AssetClass, AssetEntity, type Change, type RightKind, recordEvent } from '../../server/assets/index.js';
import type { VersionContent } from '../../server/assets/rules/history.js';
import type { Act } from '../../server/audit/index.js';
import { makeContext } from '../../server/context.js';
import type { LocalDate } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { makeSchema } from '../../server/schema.js';
import { openWorld, type World } from '../world/world.js';

export interface Draft {
  readonly place: string;
  readonly name: string;
  readonly fen: bigint;
  readonly on?: LocalDate;
  readonly class?: AssetClass;
  readonly net?: bigint;
  readonly projectId?: string;
}

/** Assets of a county with their histories, written through the events themselves, and the registers that are read of them. */
export interface Ledger {
  readonly world: World;
  party(kind: string, name: string, place: string): Promise<string>;
  /** Forms an asset on a day and answers its id; it is recorded today. */
  form(draft: Draft): Promise<string>;
  /** Records changes that happened to an asset on a day. */
  turn(assetId: string, on: LocalDate, changes: readonly Change[], marks?: Partial<InferEntity<typeof AssetEntity>>): Promise<void>;
  /** Confirms an owner, or several with their parts. */
  confirm(assetId: string, on: LocalDate, holders: readonly (readonly [party: string, parts: number])[]): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  ask(source: string, variables: object, by: Viewer): Promise<{ data: any; code: string | null; statements: number }>;
}

export const owned = (on: LocalDate, holders: readonly (readonly [party: string, parts: number])[], key: RightKind = 'OWN'): Change => ({
  track: 'right',
  key,
  from: on,
  to: null,
  content: {
    whole: String(holders.reduce((sum, [, parts]) => sum + parts, 0)),
    holders: holders.map(([partyId, parts]) => ({ partyId, parts: String(parts) })).sort((a, b) => (a.partyId < b.partyId ? -1 : 1)),
  },
});
export const patched = (on: LocalDate, patch: Partial<VersionContent>): Change => ({ track: 'version', from: on, to: null, patch });

export async function openLedger(date: LocalDate): Promise<Ledger> {
  const world = await openWorld(date);
  const { keeper } = world.people;
  let schema: GraphQLSchema | null = null;
  let numbers = 0;
  const turn: Ledger['turn'] = async (assetId, on, changes, marks = {}) => {
    await world.perform(
      keeper,
      async (act: Act) => {
        const asset = await act.em.findOneOrFail(AssetEntity, { id: assetId });
        Object.assign(asset, marks);
        await recordEvent(act, asset, { kind: 'CORRECTED', happenedOn: on, changes, reason: '示例' });
        return { id: assetId, place: asset.placeCode };
      },
      {},
    );
  };
  return {
    world,
    turn,
    async party(kind, name, place) {
      const id = newId();
      await world.rows(`insert into party (id, place_code, kind, name, recorded_at) values (?, ?, ?, ?, now())`, [id, place, kind, name]);
      return id;
    },
    async form({ place, name, fen, on = world.clock.today(), class: sort = 'PUBLIC_WELFARE', net = fen, projectId }) {
      numbers += 1;
      const id = newId();
      const code = `510824-${on.slice(0, 4)}-${String(numbers).padStart(6, '0')}`;
      await world.perform(
        keeper,
        async (act: Act) => {
          const asset = act.em.create(AssetEntity, {
            ...{ id, placeCode: place, code, inherited: !projectId, inheritedProof: projectId ? null : '示例', formedOn: on },
            ...{ registeredOn: act.today, events: 0, registeredBy: act.viewer.personId as string, recordedAt: act.now },
          });
          const content = { name, class: sort, form: 'FIXED', state: 'REGISTERED', quantity: '1', unit: '处', location: null } as const;
          const key = projectId ?? 'INHERITED';
          await recordEvent(act, asset, {
            kind: 'FORMED',
            happenedOn: on,
            changes: [
              { track: 'version', from: on, to: null, patch: { ...content, originalFen: String(fen), netFen: String(net) } },
              { track: 'origin', key, from: on, to: null, content: { fen: String(fen) } },
            ],
          });
          return { id, place };
        },
        {},
      );
      return id;
    },
    confirm: (assetId, on, holders) =>
      turn(assetId, on, [owned(on, holders), patched(on, { state: 'CONFIRMED' })], { confirmedOn: on, publishedOn: on }),
    async ask(source, variables, viewer) {
      schema ??= await makeSchema();
      const contextValue = makeContext({
        ...{ orm: world.orm, viewer, clock: world.clock, sessionToken: null },
        ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
      });
      world.database.reset();
      const { data, errors } = (await graphql({
        ...{ schema, source, contextValue, variableValues: variables as Record<string, unknown> },
        fieldResolver: (row, _args, _context, info) => answered(row, info),
      })) as ExecutionResult;
      const statements = world.database.statements.filter(
        (text) => !/^(begin|commit|rollback|select set_config)/i.test(text.trim()),
      ).length;
      const error = errors?.[0];
      const code =
        error && (error.originalError instanceof ArgumentValidationError ? 'INPUT_MUST_BE_WELL_FORMED' : error.extensions['code']);
      return {
        data: JSON.parse(JSON.stringify(data ?? null)),
        code: error ? ((code as string) ?? error.stack ?? error.message) : null,
        statements,
      };
    },
  };
}
