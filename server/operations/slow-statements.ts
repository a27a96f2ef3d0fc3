import type { Logger } from 'pino';
import { scopeNow } from './scope.js';
import { formOf } from './statement-form.js';
import type { StatementListener } from './watch.js';

/** Tells in the log of every statement that takes longer than so many milliseconds, and which operation asked for it. */
export function slowStatements(slowMs: number, log: Pick<Logger, 'warn'>): StatementListener {
  return (store, statement, milliseconds) => {
    if (milliseconds < slowMs) return;
    const operation = scopeNow()?.operation ?? 'none';
    log.warn({ operation, milliseconds: Math.round(milliseconds), store, statement: formOf(statement) }, 'slow statement');
  };
}
