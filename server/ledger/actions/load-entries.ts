import type { SqlEntityManager } from '@mikro-orm/sql';
import { type EntryDraft, entryRows } from '../rules/entry-rows.js';

const entrySql = `insert into ledger_entry (id, act, subject_id, business_date, recorded_at, reverses_id, reason, place_code)
  select "id", "act", "subjectId", "businessDate", "recordedAt", "reversesId", "reason", "placeCode"
  from json_to_recordset(?::json) as draft ("id" uuid, "act" text, "subjectId" uuid, "businessDate" date, "recordedAt" timestamptz,
    "reversesId" uuid, "reason" text, "placeCode" text)`;

const postingSql = `insert into posting (id, entry_id, act, origin, from_account, to_account, amount_fen, business_date, recorded_at, place_code)
  select "id", "entryId", "act", "origin", "fromAccount", "toAccount", "amountFen", "businessDate", "recordedAt", "placeCode"
  from json_to_recordset(?::json) as draft ("id" uuid, "entryId" uuid, "act" text, "origin" uuid, "fromAccount" uuid, "toAccount" uuid,
    "amountFen" bigint, "businessDate" date, "recordedAt" timestamptz, "placeCode" text)`;

/**
 * Books any number of acts with two statements, under the same guards as `post`: for loading a county's history, where
 * an audit entry per row would say nothing. Answers the entries' ids in the order of the drafts. A short balance stops
 * the load as a fault, since loaded data is ours.
 */
export async function loadEntries(em: SqlEntityManager, drafts: readonly EntryDraft[], recordedAt: Date): Promise<string[]> {
  if (drafts.length === 0) return [];
  const booked = drafts.map((draft) => entryRows(draft, recordedAt));
  const postings = booked.flatMap((one) => one.postings.map((posting) => ({ ...posting, amountFen: posting.amountFen.toString() })));
  await em.execute(entrySql, [JSON.stringify(booked.map(({ entry }) => entry))]);
  await em.execute(postingSql, [JSON.stringify(postings)]);
  return booked.map(({ entry }) => entry.id);
}
