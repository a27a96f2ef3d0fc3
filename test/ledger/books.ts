import type { SqlEntityManager } from '@mikro-orm/sql';
import { type Action, type Outcome, perform } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { clockOn, type LocalDate } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';
import { ledger, openAccounts, post } from '../../server/ledger/index.js';

export const cangxi = '510824000000';
export const yunfeng = '510824115000';
export const shiling = '510824115211';
export const otherTownship = '510824101000';

/** Somebody of the finance bureau, or of another post. */
export function viewer(role: Viewer['role'] = 'FINANCE_OFFICER', placeCode: string | null = cangxi): Viewer {
  return { personId: newId(), personName: '示例', postId: newId(), role, forPersonId: null, placeCode, departmentId: null };
}

export interface Books {
  readonly line: string;
  readonly superior: string;
  readonly payee: string;
  readonly available: string;
  readonly allocated: string;
}

/** A document line with `receivedFen` received on `date`, and an allocation in a village that holds nothing yet. */
export async function openBooks(orm: Orm, receivedFen: bigint, date: LocalDate = '2023-03-01', by = viewer()): Promise<Books> {
  const line = newId();
  const allocation = newId();
  const books = await act(orm, by, date, async (acting) => {
    const ids = await openAccounts(acting, [
      { address: `outside:${cangxi}:superior`, kind: 'OUTSIDE', stage: 'SUPERIOR', placeCode: cangxi },
      { address: `outside:${cangxi}:payee`, kind: 'OUTSIDE', stage: 'PAYEE', placeCode: cangxi },
      {
        address: `line:${line}:available:2023`,
        kind: 'INSIDE',
        stage: 'AVAILABLE',
        origin: line,
        holder: line,
        year: 2023,
        placeCode: cangxi,
      },
      {
        address: `allocation:${allocation}:allocated:2023`,
        ...({ kind: 'INSIDE', stage: 'ALLOCATED', origin: line, holder: allocation, year: 2023, placeCode: shiling } as const),
      },
    ]);
    const [superior, payee, available, allocated] = [
      `outside:${cangxi}:superior`,
      `outside:${cangxi}:payee`,
      `line:${line}:available:2023`,
      `allocation:${allocation}:allocated:2023`,
    ].map((address) => ids.get(address) as string) as [string, string, string, string];
    const entry = await post(acting, {
      ...{ act: 'RECEIVE', subjectId: line, place: cangxi, businessDate: date },
      postings: [{ from: superior, to: available, amountFen: receivedFen, origin: line }],
    });
    return { id: entry, place: cangxi, line, superior, payee, available, allocated };
  });
  return books as unknown as Books;
}

/** Does one act through the only door for writes. */
export function act<Answer extends Outcome>(orm: Orm, by: Viewer, date: LocalDate, action: Action<object, Answer>, input: object = {}) {
  return perform({ orm, viewer: by, clock: clockOn(date) }, 'tryLedger', action, input);
}

/** Books one posting within an act and answers the entry's id. */
export async function move(
  orm: Orm,
  books: Books,
  by: { act: string; from: string; to: string; fen: bigint; date: LocalDate; place?: string; origin?: string },
  person = viewer(),
): Promise<string> {
  const { id } = await act(orm, person, by.date, async (acting) => ({
    id: await post(acting, {
      ...{ act: by.act, subjectId: books.line, place: by.place ?? shiling, businessDate: by.date },
      postings: [{ from: by.from, to: by.to, amountFen: by.fen, origin: by.origin ?? books.line }],
    }),
    place: by.place ?? shiling,
  }));
  return id;
}

/** What the invariants of the ledger find broken: their names with the sentences. */
export async function brokenInvariants(orm: Orm, em?: SqlEntityManager): Promise<string[]> {
  const find = async (owner: SqlEntityManager) => {
    const found: string[] = [];
    for (const { name, sql } of ledger.invariants) {
      for (const { broken } of await owner.execute<{ broken: string }[]>(sql)) found.push(`${name}: ${broken}`);
    }
    return found;
  };
  return em ? find(em) : asOwner(orm, find);
}

/** The refusal code (or the constraint) with which a promise fails; null when it does not. */
export async function refusalOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string };
    return constraint ?? code ?? String(error);
  }
}
