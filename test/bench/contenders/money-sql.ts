/** What the accounts of a project or an allocation add up to, from the turnovers that the ledger keeps, as the server's own money fields do. */
export const movesSql = (which: string): string =>
  `(select account.stage, account.act, account.fen from turnover_total account where ${which})`;

/** The sums of a project or an allocation, in fen, by name. */
export const moneySums = {
  allocated: `coalesce(sum(fen) filter (where stage in ('ALLOCATED', 'RELEASED') and act <> 'PAY'), 0)`,
  released: `coalesce(sum(fen) filter (where stage = 'RELEASED' and act <> 'PAY'), 0)`,
  unreleased: `coalesce(sum(fen) filter (where stage = 'ALLOCATED'), 0)`,
  paid: `coalesce(-sum(fen) filter (where stage = 'RELEASED' and act = 'PAY'), 0)`,
  unpaid: `coalesce(sum(fen) filter (where stage = 'RELEASED'), 0)`,
  balance: `coalesce(sum(fen) filter (where stage in ('ALLOCATED', 'RELEASED')), 0)`,
} as const;

export const ofAllocation = (id: string): string => `account.holder = ${id}`;
export const ofProject = (id: string): string =>
  `account.holder in (select allocation.id from allocation where allocation.project_id = ${id})`;

/** A span of an asset that held on a day (an expression of type date, or null for now) as we know it now. */
export const heldSql = (row: string, day: string | null): string =>
  day
    ? `${row}.valid_from <= ${day} and (${row}.valid_to is null or ${row}.valid_to >= ${day}) and ${row}.known_to is null`
    : `${row}.valid_to is null and ${row}.known_to is null`;
