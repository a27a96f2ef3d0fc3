import type { Act } from '../../audit/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { Fen } from '../../kernel/money.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import type { SourceLevel } from '../../policies/index.js';
import type { Channel } from '../../projects/index.js';
import { FundDocument } from '../model/fund-document.js';
import { FundLine } from '../model/fund-line.js';
import { FundReversal } from '../model/fund-reversal.js';
import { afterDocument, notInFuture, postCoversCounty } from '../rules/date-guards.js';
import { linesSumToDocument, numberOrReason, superiorIsAnother, taskGiven } from '../rules/document-guards.js';
import { readDocumentNumber } from '../rules/document-number.js';
import { refuse } from '../rules/refusals.js';
import type { Task } from '../rules/words.js';
import { book } from './book.js';
import { findDocument, mustHaveFile } from './find-rows.js';

export interface LineGiven {
  readonly level: SourceLevel;
  readonly channel: Channel;
  readonly task?: Task | null;
  readonly amount: Fen;
  readonly purpose?: string | null;
}

export interface ReceiveDocument {
  readonly requestKey: string;
  /** The county that receives; that of the acting post when left out. */
  readonly countyCode?: string | null;
  readonly number?: string | null;
  readonly noNumberReason?: string | null;
  readonly parentId?: string | null;
  readonly superiorNumber?: string | null;
  readonly title: string;
  readonly issuingBody: string;
  readonly issuedOn: LocalDate;
  readonly receivedOn?: LocalDate | null;
  /** The budget year; that of the day of receipt when left out. */
  readonly year?: number | null;
  readonly batch?: string | null;
  readonly advanceIssued?: boolean | null;
  readonly directFundMark?: string | null;
  readonly projectCode?: string | null;
  readonly incomeSubject?: string | null;
  readonly expenseSubject?: string | null;
  readonly amount: Fen;
  readonly attachmentId?: string | null;
  readonly lines: readonly LineGiven[];
}

/**
 * Registers a fund document with its lines and books their money as available. Refuses POST_MUST_COVER_COUNTY,
 * DOCUMENT_MUST_HAVE_NUMBER_OR_REASON, DOCUMENT_NUMBER_MUST_BE_WELL_FORMED, DOCUMENT_NUMBER_MUST_BE_NEW, dates out of
 * order, TASK_MUST_BE_GIVEN_FOR_BRIDGING, LINES_MUST_SUM_TO_DOCUMENT, AMOUNT_MUST_BE_POSITIVE.
 */
export async function receiveDocument(act: Act, input: ReceiveDocument) {
  const placeCode = input.countyCode ?? countyOf(act.viewer.placeCode ?? '');
  const receivedOn = input.receivedOn ?? act.today;
  demand(postCoversCounty(act.viewer, placeCode));
  demand(numberOrReason(input.number, input.noNumberReason));
  const number = input.number?.trim() ? read(input.number) : null;
  demand(notInFuture(input.issuedOn, act.today));
  demand(notInFuture(receivedOn, act.today));
  demand(afterDocument(receivedOn, input.issuedOn));
  for (const line of input.lines) demand(taskGiven(line));
  demand(
    linesSumToDocument(
      input.amount,
      input.lines.map(({ amount }) => amount),
    ),
  );
  await mustHaveFile(act, input.attachmentId);
  await mustBeNew(act, placeCode, number);
  const superior = await superiorOf(act, placeCode, number, input);
  const id = newId();
  const year = input.year ?? Number(receivedOn.slice(0, 4));
  const lines = input.lines.map((line) => ({ ...line, id: newId(), placeCode }));
  const entryId = await book(act, {
    subjectId: id,
    businessDate: receivedOn,
    legs: lines.map((line) => ({ recipe: 'receive' as const, amountFen: line.amount, year, line })),
  });
  act.em.create(FundDocument, {
    ...{ id, placeCode, number, ...superior, entryId, receivedOn, year, recordedAt: act.now },
    numberAsWritten: number ? (input.number?.trim() ?? null) : null,
    noNumberReason: number ? null : (input.noNumberReason?.trim() ?? null),
    title: input.title.trim(),
    issuingBody: input.issuingBody.trim(),
    issuedOn: input.issuedOn,
    batch: input.batch?.trim() || null,
    advanceIssued: input.advanceIssued ?? false,
    directFundMark: input.directFundMark?.trim() || null,
    projectCode: input.projectCode?.trim() || null,
    incomeSubject: input.incomeSubject ?? null,
    expenseSubject: input.expenseSubject ?? null,
    amountFen: input.amount,
    attachmentId: input.attachmentId ?? null,
  });
  await flushNew(act, number);
  for (const { id: lineId, level, channel, task, amount, purpose } of lines) {
    const row = {
      id: lineId,
      documentId: id,
      placeCode,
      level,
      channel,
      task: task ?? null,
      amountFen: amount,
      purpose: purpose?.trim() || null,
    };
    act.em.create(FundLine, { ...row, sourceConsolidationId: null, recordedAt: act.now });
  }
  return { id, place: placeCode };
}

function read(written: string): string {
  const number = readDocumentNumber(written);
  if (number instanceof Refusal) throw number;
  return number;
}

async function mustBeNew({ em }: Act, placeCode: string, number: string | null): Promise<void> {
  if (!number) return;
  const known = await em.find(FundDocument, { countyCode: placeCode, number });
  const reversals = await em.find(FundReversal, { subjectId: { $in: known.map(({ id }) => id) } });
  const standing = known.find(({ id }) => !reversals.some(({ subjectId }) => subjectId === id));
  if (standing) throw refuse('DOCUMENT_NUMBER_MUST_BE_NEW', { number, known: standing.numberAsWritten ?? number });
}

/** The superior document: the registered one with that number, or only its number where it is not registered here. */
async function superiorOf(act: Act, placeCode: string, number: string | null, input: ReceiveDocument) {
  if (input.parentId) {
    const parent = await findDocument(act, input.parentId);
    demand(afterDocument(input.issuedOn, parent.issuedOn));
    return { parentId: parent.id, superiorNumber: parent.number ?? null };
  }
  if (!input.superiorNumber?.trim()) return { parentId: null, superiorNumber: null };
  const superiorNumber = read(input.superiorNumber);
  demand(superiorIsAnother(number, superiorNumber));
  const [parent] = await act.em.find(
    FundDocument,
    { countyCode: placeCode, number: superiorNumber },
    { orderBy: { id: 'desc' }, limit: 1 },
  );
  if (parent) demand(afterDocument(input.issuedOn, parent.issuedOn));
  return { parentId: parent?.id ?? null, superiorNumber };
}

async function flushNew({ em }: Act, number: string | null): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    // Two who register the same document at once: the database lets one through.
    const isKnown = (error as { constraint?: string }).constraint === 'fund_document_number_is_new';
    must(!isKnown || number, 'A document without number collided');
    throw isKnown ? refuse('DOCUMENT_NUMBER_MUST_BE_NEW', { number: number ?? '', known: number ?? '' }) : error;
  }
}
