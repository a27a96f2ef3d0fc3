import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { makeContext } from '../../server/context.js';
import { asOwner } from '../../server/database/session.js';
import { accountOf, budgetYearOf, type RecipeName, recipes } from '../../server/funds/index.js';
import { clockOn, type LocalDate } from '../../server/kernel/clock.js';
import { newId } from '../../server/kernel/ids.js';
import { answered } from '../../server/kernel/shape.js';
import type { Role, Viewer } from '../../server/kernel/viewer.js';
import { type EntryDraft, loadEntries, openAccounts } from '../../server/ledger/index.js';
import { makeSchema } from '../../server/schema.js';
import { openDatabase, type TestDatabase } from '../world/database.js';

/** 万元 in fen. */
export const wan = (amount: number): bigint => BigInt(Math.round(amount * 10_000)) * 100n;

export const enyang = '511903000000';
export const hanbin = '610902000000';
export const gaoxian = '511525000000';
export const cangxi = '510824000000';
export const yunfeng = '510824102000';
export const shiling = '510824102210';
export const baili = '510824126000';
export const jinling = '510824126209';

export function somebody(role: Role = 'FINANCE_OFFICER', placeCode = cangxi): Viewer {
  return { personId: newId(), personName: '示例', postId: newId(), role, forPersonId: null, placeCode, departmentId: null };
}

export interface Line {
  readonly id: string;
  readonly placeCode: string;
  readonly year: number;
}
export interface Laid {
  readonly id: string;
  readonly line: Line;
  readonly ledgerPlaceCode: string;
}
interface LineDraft {
  readonly county?: string;
  readonly level?: string;
  readonly channel?: string;
  readonly task?: string | null;
  readonly year?: number;
  readonly issuedOn?: LocalDate;
  readonly receivedOn?: LocalDate;
  readonly documentId?: string;
}
interface ProjectDraft {
  readonly place?: string;
  readonly classCode?: string;
  readonly departmentId?: string | null;
  readonly planYear?: number;
  readonly startedOn?: LocalDate;
  readonly completedOn?: LocalDate;
  readonly labourPay?: bigint;
}

/** Documents, projects and money of any county, booked by the recipes of funds into the real ledger without the office work around them. */
export interface Books {
  readonly database: TestDatabase;
  /** A document of one line, received. */
  line(amount: bigint, draft?: LineDraft): Promise<Line>;
  project(draft?: ProjectDraft): Promise<string>;
  allocation(line: Line, projectId: string, amount: bigint, on?: LocalDate, disposition?: string): Promise<Laid>;
  /** Enters somebody as a person, so that rows may name him. */
  meet(viewer: Pick<Viewer, 'personId' | 'placeCode'>): Promise<void>;
  /** Books one act and answers its entry. */
  book(recipe: RecipeName, on: Line | Laid, amount: bigint, date: LocalDate, year?: number): Promise<string>;
  /** Mirrors an entry on a later date. */
  takeBack(entryId: string, date: LocalDate): Promise<void>;
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its document.
  ask(source: string, variables?: object, by?: Viewer, today?: LocalDate): Promise<{ data: any; code: string | null; statements: number }>;
  close(): Promise<void>;
}

export async function openBooks(): Promise<Books> {
  const database = await openDatabase();
  const { orm } = database;
  const owner = <T>(work: Parameters<typeof asOwner<T>>[1]) => asOwner(orm, work);
  let schema: GraphQLSchema | null = null;
  const person = newId();
  const meet: Books['meet'] = ({ personId, placeCode }) =>
    owner((em) =>
      em.execute(`insert into person (id, name, place_code, created_at) values (?, '示例', ?, now()) on conflict do nothing`, [
        personId,
        placeCode,
      ]),
    ).then(() => undefined);
  await meet({ personId: person, placeCode: cangxi });

  const load = (draft: Omit<EntryDraft, 'postings'>, recipe: RecipeName, on: Line | Laid, amount: bigint, year: number) =>
    owner(async (em) => {
      const holders = 'line' in on ? { line: on.line, allocation: on } : { line: on };
      const { paysFrom, into, yearsOn } = recipes[recipe];
      const accounts = [accountOf(paysFrom, holders, year), accountOf(into, holders, year + yearsOn)];
      const ids = await openAccounts({ em }, accounts);
      const [from, to] = accounts.map(({ address }) => ids.get(address)) as [string, string];
      const [entry] = await loadEntries(
        em,
        [{ ...draft, postings: [{ from, to, amountFen: amount, origin: holders.line.id }] }],
        new Date(),
      );
      return entry as string;
    });
  const book: Books['book'] = (recipe, on, amount, date, year) => {
    const line = 'line' in on ? on.line : on;
    const place = 'line' in on ? on.ledgerPlaceCode : on.placeCode;
    const draft = { act: recipes[recipe].act, subjectId: on.id, place, businessDate: date };
    return load(draft, recipe, on, amount, year ?? budgetYearOf(line.year, date));
  };

  return {
    database,
    book,
    meet,
    async line(amount, { county = cangxi, level = 'CENTRAL', channel = 'BRIDGING', task = 'CONSOLIDATION', year = 2023, ...more } = {}) {
      const receivedOn = more.receivedOn ?? `${year}-01-10`;
      const issuedOn = more.issuedOn ?? receivedOn;
      const line: Line = { id: newId(), placeCode: county, year };
      const entry = await book('receive', line, amount, receivedOn);
      const documentId = more.documentId ?? newId();
      await owner(async (em) => {
        if (!more.documentId) {
          await em.execute(
            `insert into fund_document (id, place_code, no_number_reason, title, issuing_body, issued_on, received_on, year, advance_issued, amount_fen, entry_id, recorded_at)
             values (?, ?, '示例', '示例指标文', '省财政厅', ?, ?, ?, false, ?, ?, now())`,
            [documentId, county, issuedOn, receivedOn, year, amount, entry],
          );
        }
        await em.execute(
          `insert into fund_line (id, document_id, place_code, level, channel, task, amount_fen, recorded_at) values (?, ?, ?, ?, ?, ?, ?, now())`,
          [line.id, documentId, county, level, channel, task, amount],
        );
      });
      return line;
    },
    async project({
      place = shiling,
      classCode = 'INDUSTRY',
      departmentId = null,
      planYear = 2023,
      startedOn,
      completedOn,
      labourPay,
    } = {}) {
      const id = newId();
      await owner(async (em) => {
        await em.execute(
          `insert into project (id, place_code, library, class_code, nature, name, content, year, state, state_since, budget_fen, department_id,
             responsible_unit, admitted_on, plan_number, plan_year, drafted_by)
           values (?, ?, 'BRIDGING', ?, 'NEW', ?, '示例', ?, 'SELECTED', '2023-01-01', 1000000000000, ?, '示例', '2023-01-01', '1号', ?, ?)`,
          [id, place, classCode, `示例项目${id.slice(-6)}`, planYear, departmentId, planYear, 'VILLAGE_CLERK'],
        );
        for (const [table, column, date] of [
          ['commencement', 'started_on', startedOn],
          ['completion', 'completed_on', completedOn],
        ]) {
          if (!date) continue;
          await em.execute(
            `insert into ${table} (id, project_id, place_code, ${column}, recorded_by, recorded_at) values (?, ?, ?, ?, ?, now())`,
            [newId(), id, place, date, person],
          );
        }
        if (labourPay !== undefined) {
          await em.execute(
            `insert into benefit_linkage (id, project_id, place_code, kind, description, households, people, income_fen) values (?, ?, ?, 'WORK', '示例', 1, 1, ?)`,
            [newId(), id, place, labourPay],
          );
        }
      });
      return id;
    },
    async allocation(line, projectId, amount, on = '2023-02-01', disposition = 'KEPT') {
      const id = newId();
      const [project] = await owner((em) =>
        em.execute<{ place_code: string }[]>('select place_code from project where id = ?', [projectId]),
      );
      const laid: Laid = { id, line, ledgerPlaceCode: project?.place_code ?? '' };
      const entry = await book('allocate', laid, amount, on);
      await owner((em) =>
        em.execute(
          `insert into allocation (id, line_id, project_id, place_code, ledger_place_code, amount_fen, allocated_on, year, disposition, approval_number, entry_id, recorded_at)
           values (?, ?, ?, ?, ?, ?, ?, ?, ?, '示例', ?, now())`,
          [id, line.id, projectId, laid.ledgerPlaceCode, laid.ledgerPlaceCode, amount, on, line.year, disposition, entry],
        ),
      );
      return laid;
    },
    takeBack: (entryId, date) =>
      owner(async (em) => {
        const [entry] = await em.execute<{ act: string; subject_id: string; place_code: string }[]>(
          'select * from ledger_entry where id = ?',
          [entryId],
        );
        const postings = await em.execute<{ from_account: string; to_account: string; amount_fen: bigint | string; origin: string }[]>(
          'select * from posting where entry_id = ?',
          [entryId],
        );
        if (!entry) throw new Error('no such entry');
        const mirrored = postings.map((row) => ({
          from: row.to_account,
          to: row.from_account,
          amountFen: BigInt(row.amount_fen),
          origin: row.origin,
        }));
        const draft = {
          act: entry.act,
          subjectId: entry.subject_id,
          place: entry.place_code,
          businessDate: date,
          reversesId: entryId,
          reason: '示例',
        };
        await loadEntries(em, [{ ...draft, postings: mirrored }], new Date());
      }),
    async ask(source, variableValues = {}, viewer = somebody(), today = '2023-12-31') {
      schema ??= await makeSchema();
      const parts = {
        ...{ orm, viewer, clock: clockOn(today), sessionToken: null },
        ...{ settings: { secureCookies: false, refuseSamplePasswords: false }, reply: { setCookie: () => undefined } },
      };
      const contextValue = makeContext(parts);
      const fieldResolver = (row: unknown, _args: unknown, _context: unknown, info: Parameters<typeof answered>[1]) => answered(row, info);
      database.reset();
      const answer = (await graphql({
        ...{ schema, source, contextValue, fieldResolver },
        variableValues: variableValues as Record<string, unknown>,
      })) as ExecutionResult;
      const error = answer.errors?.[0];
      const statements = database.statements.filter(
        (statement) => !/^(begin|commit|rollback|select set_config)/i.test(statement.trim()),
      ).length;
      const code =
        error &&
        (error.originalError instanceof ArgumentValidationError ? 'INPUT_MUST_BE_WELL_FORMED' : (error.extensions['code'] ?? error.stack));
      return { data: JSON.parse(JSON.stringify(answer.data ?? null)), code: (code as string | undefined) ?? null, statements };
    },
    close: () => database.close(),
  };
}
