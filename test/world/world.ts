import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Action, type Outcome, perform } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner, asViewer } from '../../server/database/session.js';
import type { Clock, LocalDate } from '../../server/kernel/clock.js';
import { Refusal } from '../../server/kernel/refusal.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { openDatabase, type TestDatabase } from './database.js';
import { type People, settlePeople } from './people.js';

/** A county with its people, a store and a calendar that the test moves. */
export interface World {
  readonly orm: Orm;
  readonly people: People;
  readonly clock: Clock & { moveTo(date: LocalDate): void };
  readonly database: TestDatabase;
  /** Performs an act as somebody, with a fresh request key unless the input brings one. */
  perform<Input extends object, Answer extends Outcome>(
    viewer: Viewer,
    action: Action<Input, Answer>,
    input: Omit<Input, 'requestKey'> & { requestKey?: string },
  ): Promise<Answer>;
  /** The code of the refusal that an act meets; fails the test when it is not refused. */
  refusalOf<Input extends object, Answer extends Outcome>(
    viewer: Viewer,
    action: Action<Input, Answer>,
    input: Omit<Input, 'requestKey'> & { requestKey?: string },
  ): Promise<Refusal>;
  look<T>(viewer: Viewer, view: (em: SqlEntityManager) => Promise<T>): Promise<T>;
  /** Reads rows past all row security. */
  rows<Row = Record<string, unknown>>(sql: string, parameters?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

let requests = 0;

/** Opens a world on a date: a fresh store with the whole cast. */
export async function openWorld(date: LocalDate = '2023-03-01'): Promise<World> {
  const database = await openDatabase();
  return worldOver(database, await settlePeople(database.orm), date);
}

/** A world over a store that is already open. */
export function worldOver(database: TestDatabase, people: People, date: LocalDate): World {
  const { orm } = database;
  let today = date;
  const clock = {
    now: () => new Date(`${today}T10:00:00+08:00`),
    today: () => today,
    moveTo: (next: LocalDate) => {
      today = next;
    },
  };
  const act: World['perform'] = (viewer, action, input) => {
    requests += 1;
    return perform({ orm, viewer, clock }, action.name || 'act', action, { requestKey: `test-request-${requests}`, ...input } as never);
  };
  return {
    orm,
    people,
    clock,
    database,
    perform: act,
    refusalOf: async (viewer, action, input) => {
      const outcome = await act(viewer, action, input).catch((error: unknown) => error);
      if (outcome instanceof Refusal) return outcome;
      throw outcome instanceof Error ? outcome : new Error(`Not refused: ${JSON.stringify(outcome)}`);
    },
    look: (viewer, view) => asViewer(orm, viewer, view),
    rows: (sql, parameters = []) => asOwner(orm, (em) => em.execute(sql, parameters)) as never,
    close: () => database.close(),
  };
}
