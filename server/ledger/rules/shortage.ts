import { yuan } from '../../kernel/money.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';

/**
 * Reads what the database says when a balance does not cover: BALANCE_MUST_COVER_AMOUNT, BALANCE_MUST_COVER_EVERY_DAY,
 * ENTRY_MUST_BE_REVERSED_ONCE when two reversals raced; null for any other trouble, which is not the ledger's to explain.
 */
export function shortageIn(error: unknown, reversesId: string | null): Refusal | null {
  const { constraint, detail } = (error ?? {}) as { constraint?: string; detail?: string };
  if (constraint === 'ledger_entry_reversed_once' && reversesId) return refuse('ENTRY_MUST_BE_REVERSED_ONCE', { id: reversesId });
  if (constraint !== 'balance_must_cover' && constraint !== 'balance_must_cover_every_day') return null;
  // The table's own check, the last guard behind the trigger, says no figures: that it fired is our fault.
  if (!detail?.startsWith('{')) return null;
  const said = JSON.parse(detail) as { available: string; asked: string; date: string };
  const facts = { available: yuan(BigInt(said.available)), asked: yuan(BigInt(said.asked)) };
  return constraint === 'balance_must_cover'
    ? refuse('BALANCE_MUST_COVER_AMOUNT', facts)
    : refuse('BALANCE_MUST_COVER_EVERY_DAY', { ...facts, date: said.date });
}
