import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { LocalDate } from '../../kernel/clock.js';
import { by, type Order } from '../../kernel/page.js';
import { type Asked, ref, type Sql, top } from '../../kernel/shape.js';
import { foldDocumentNumber } from '../rules/document-number.js';
import type { DocumentChain } from '../rules/words.js';
import { contains, equals, findPage, hasId, notReversed, since, until, when } from './find.js';
import { movesSql, ofLine, sumSql } from './money-sql.js';
import { fundDocumentShape, fundLineShape, useBySql } from './shapes.js';

export interface DocumentFilter {
  /** In any spelling, or a part of it. */
  readonly number?: string | null;
  readonly year?: number | null;
  readonly level?: string | null;
  readonly channel?: string | null;
  readonly task?: string | null;
  readonly countyCode?: string | null;
  /** Days of receipt, both included. */
  readonly from?: LocalDate | null;
  readonly to?: LocalDate | null;
  /** A part of the title or of the issuing body's name. */
  readonly text?: string | null;
  readonly chain?: DocumentChain | null;
  readonly withReversed?: boolean | null;
}

const follows = sql`exists (select from fund_document as below where below.parent_id = ${ref(top, 'id')})`;
const chainConditions = {
  ALONE: sql`${ref(top, 'parent_id')} is null and ${ref(top, 'superior_number')} is null and not ${follows}`,
  SUPERIOR_NAMED: sql`${ref(top, 'parent_id')} is null and ${ref(top, 'superior_number')} is not null`,
  SUPERIOR_REGISTERED: sql`${ref(top, 'parent_id')} is not null`,
  PASSED_ON: follows,
} as const satisfies Record<DocumentChain, Sql>;

export const documentOrders = {
  RECEIVED_DESC: by('received_on', 'date', true),
  RECEIVED_ASC: by('received_on', 'date'),
  ISSUED_DESC: by('issued_on', 'date', true),
  AMOUNT_DESC: by('amount_fen', 'bigint', true),
} as const satisfies Record<string, Order>;
export type DocumentOrder = keyof typeof documentOrders;

/** One page of fund documents. One statement. */
export function findDocuments(em: SqlEntityManager, filter: DocumentFilter, order: DocumentOrder, asked: Asked): Promise<unknown> {
  const where = [
    ...when(filter.number, (number) => sql`position(${foldDocumentNumber(number)} in coalesce(${ref(top, 'number')}, '')) > 0`),
    ...when(filter.year, equals('year')),
    ...when(filter.countyCode, equals('place_code')),
    ...when(filter.from, since('received_on')),
    ...when(filter.to, until('received_on')),
    ...when(filter.text, (text) => contains(text, 'title', 'issuing_body')),
    ...whereLines(filter),
    ...when(filter.chain, (chain) => chainConditions[chain]),
    ...(filter.withReversed ? [] : [notReversed()]),
  ];
  return findPage(em, fundDocumentShape, { where, order: documentOrders[order] }, asked);
}

function whereLines({ level, channel, task }: DocumentFilter): Sql[] {
  const conditions = [
    ...when(level, (value) => sql`line.level = ${value}`),
    ...when(channel, (value) => sql`line.channel = ${value}`),
    ...when(task, (value) => sql`line.task = ${value}`),
  ];
  if (conditions.length === 0) return [];
  return [sql`exists (select from fund_line as line where line.document_id = ${ref(top, 'id')} and ${sql.join(conditions, sql` and `)})`];
}

export interface LineFilter {
  readonly documentId?: string | null;
  readonly year?: number | null;
  readonly level?: string | null;
  readonly channel?: string | null;
  readonly task?: string | null;
  readonly countyCode?: string | null;
}

/** One page of the lines of documents that stand. One statement. */
export function findLines(em: SqlEntityManager, filter: LineFilter, order: Order, asked: Asked): Promise<unknown> {
  return findPage(em, fundLineShape, { where: conditionsOf(filter), order }, asked);
}

/** One page of the lines that are past their use-by date on a day and still hold money, allocated or not. One statement. */
export function findSurplusLines(em: SqlEntityManager, on: LocalDate, filter: LineFilter, order: Order, asked: Asked): Promise<unknown> {
  const moves = movesSql(ofLine(ref(top, 'id')), { asOf: on });
  const holdsMoney = sql`(select ${sumSql('unallocated')} + ${sumSql('balance')} from ${moves} as move) > 0`;
  const where = [...conditionsOf(filter), sql`${useBySql(top)} < ${on}::date`, holdsMoney];
  return findPage(em, fundLineShape, { where, order }, asked);
}

function conditionsOf(filter: LineFilter): Sql[] {
  const document = sql`(select from fund_document as document where document.id = ${ref(top, 'document_id')}`;
  return [
    sql`not exists (select from fund_reversal where fund_reversal.subject_id = ${ref(top, 'document_id')})`,
    ...when(filter.documentId, hasId('document_id')),
    ...when(filter.year, (year) => sql`exists ${document} and document.year = ${year})`),
    ...when(filter.level, equals('level')),
    ...when(filter.channel, equals('channel')),
    ...when(filter.task, equals('task')),
    ...when(filter.countyCode, equals('place_code')),
  ];
}
