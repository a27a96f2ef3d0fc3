import type { SqlEntityManager } from '@mikro-orm/sql';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Reported } from '../rules/progress-fits.js';
import { type Quantity, readQuantity } from '../rules/quantity.js';

/** A contract item as a new record on it needs to know it. */
export interface WorkItem {
  readonly id: string;
  readonly contractId: string;
  readonly name: string;
  readonly unit: string;
  readonly unitPriceFen: Fen;
  /** With what supplements added or took away. */
  readonly quantity: Quantity;
  /** Done by all reports so far. */
  readonly done: Quantity;
  /** The latest report on or before the asked day. */
  readonly before: Reported | null;
  /** The next report after it that is not itself a correction. */
  readonly after: Reported | null;
}

interface Row extends Omit<WorkItem, 'unitPriceFen' | 'quantity' | 'done' | 'before' | 'after'> {
  readonly unitPriceFen: string;
  readonly quantity: string;
  readonly done: string;
  readonly before: { doneOn: LocalDate; done: string } | null;
  readonly after: { doneOn: LocalDate; done: string } | null;
}

/** All items of a project’s contracts with what was reported around a day, by id. One statement. */
export async function workOfContracts(em: SqlEntityManager, projectId: string, around: LocalDate): Promise<ReadonlyMap<string, WorkItem>> {
  const rows = await em.execute<Row[]>(
    `select item.id, item.contract_id as "contractId", item.name, item.unit, item.unit_price_fen::text as "unitPriceFen", work.quantity::text, work.done::text,
      (select json_build_object('doneOn', report.done_on, 'done', progress.quantity_done::text)
        from progress_item progress join progress_report report on report.id = progress.report_id
        where progress.contract_item_id = item.id and report.done_on <= ?::date order by report.done_on desc, report.id desc limit 1) as before,
      (select json_build_object('doneOn', report.done_on, 'done', progress.quantity_done::text)
        from progress_item progress join progress_report report on report.id = progress.report_id
        where progress.contract_item_id = item.id and report.done_on > ?::date and report.correction_reason is null
        order by report.done_on, report.id limit 1) as after
    from contract_work(?::uuid, 'infinity'::date) work join contract_item item on item.id = work.item_id`,
    [around, around, projectId],
  );
  const reported = (told: Row['before']): Reported | null => told && { doneOn: told.doneOn, done: readQuantity(told.done) };
  return new Map(
    rows.map((row) => [
      row.id,
      {
        ...row,
        unitPriceFen: BigInt(row.unitPriceFen),
        quantity: readQuantity(row.quantity),
        done: readQuantity(row.done),
        before: reported(row.before),
        after: reported(row.after),
      },
    ]),
  );
}
