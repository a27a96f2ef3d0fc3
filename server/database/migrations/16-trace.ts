import { migration } from './migration.js';

/**
 * Which money made which asset, to the fen. A formed project is a matrix: its rows are its assets and the rest that was
 * expensed, its columns the fund lines that paid for it and the part that is not paid; both make the settlement. Every
 * cell has its proportional part rounded down, and the fen that are left go from the north-west corner on: rows by
 * asset, the expensed rest last, columns by line, the unpaid part last. So every row and every column is exact. The same
 * rule stands as a function in `assets/rules/apportion.ts`; a test compares both on generated cases.
 *
 * The function runs with the rights of who asks, and answers nothing on a project of which that viewer does not see all
 * accounts: a part shown as the whole would be a wrong number. What it has read it joins without nested loops, for the
 * reason told in 10-reports.
 */
export const trace = migration(
  '16-trace',
  `
create index asset_origin_made_by on asset_origin (project_id);

create function asset_funding(project_ids uuid[], as_of date, known_at timestamptz)
returns table (project_id uuid, asset_id uuid, line_id uuid, fen bigint)
language sql stable parallel safe rows 1000 set enable_nestloop = off as $$
  -- Each table is reached row by row through its index: "offset 0" keeps the planner from reading a county's rows for a few projects.
  with registered as materialized (
    select asked.id as project_id, settled.fen, settled.formed_on
    from (select distinct unnest(project_ids) as id) asked cross join lateral (
      select project_formation.settlement_fen as fen, project_formation.formed_on from project_formation
      where project_formation.project_id = asked.id and (known_at is null or project_formation.recorded_at <= known_at) offset 0) settled
  ), formation as materialized (
    select registered.project_id, registered.fen, registered.formed_on from registered
    union all
    -- What a project that forms no asset has cost is expensed as soon as it is settled.
    select barren.id, settled.fen, settled.formed_on
    from (select project.id from project where project.id = any(project_ids) and project.forms_no_asset_reason is not null offset 0) barren
    cross join lateral (
      select settlement.amount_fen as fen, settlement.settled_on as formed_on from settlement
      where settlement.project_id = barren.id and (known_at is null or settlement.recorded_at <= known_at) offset 0) settled
    where not exists (select from registered where registered.project_id = barren.id)
  ), made as materialized (
    select formation.project_id, held.asset_id, held.fen from formation cross join lateral (
      select origin.asset_id, origin.fen from asset_origin origin
      where origin.project_id = formation.project_id
        and case when as_of is null then origin.valid_to is null
          else origin.valid_from <= as_of and (origin.valid_to is null or origin.valid_to >= as_of) end
        and case when known_at is null then origin.known_to is null
          else origin.known_from <= known_at and (origin.known_to is null or origin.known_to > known_at) end offset 0) held
  ), laid as materialized (
    select formation.project_id, allotted.id from formation cross join lateral (
      select allocation.id from allocation where allocation.project_id = formation.project_id offset 0) allotted
  ), purse as materialized (
    select laid.project_id, laid.id as holder, account.id, account.origin, account.stage from laid cross join lateral (
      select ledger_account.id, ledger_account.origin, ledger_account.stage from ledger_account where ledger_account.holder = laid.id offset 0) account
  ), moved as materialized (
    select purse.project_id, purse.origin as line_id, move.fen from purse cross join lateral (
      select posting.amount_fen as fen from posting where posting.from_account = purse.id and posting.act = 'PAY'
        and (as_of is null or posting.business_date <= as_of) and (known_at is null or posting.recorded_at <= known_at)
      union all
      select -posting.amount_fen from posting where posting.to_account = purse.id and posting.act = 'PAY'
        and (as_of is null or posting.business_date <= as_of) and (known_at is null or posting.recorded_at <= known_at)
      offset 0) move
    where purse.stage = 'RELEASED'
  ), paid as materialized (
    select moved.project_id, moved.line_id, sum(moved.fen) as fen from moved group by moved.project_id, moved.line_id having sum(moved.fen) > 0
  ), whole as materialized (
    -- More than the settlement can neither be formed nor be paid; were it ever so, nothing would be hidden and an invariant would tell.
    select formation.project_id, greatest(formation.fen, rows_made.fen, columns_paid.fen) as fen,
      coalesce(rows_made.fen, 0) as made_fen, coalesce(columns_paid.fen, 0) as paid_fen
    from formation
    left join (select made.project_id, sum(made.fen) as fen from made group by made.project_id) rows_made on rows_made.project_id = formation.project_id
    left join (select paid.project_id, sum(paid.fen) as fen from paid group by paid.project_id) columns_paid
      on columns_paid.project_id = formation.project_id
    where (as_of is null or formation.formed_on <= as_of or rows_made.fen is not null)
      and not exists (select from laid where laid.project_id = formation.project_id
        and not exists (select from purse where purse.holder = laid.id))
  ), matrix_row as (
    select made.project_id, made.asset_id, made.fen::numeric as fen from made
    union all select whole.project_id, null, whole.fen - whole.made_fen from whole where whole.fen > whole.made_fen
  ), matrix_column as (
    select paid.project_id, paid.line_id, paid.fen from paid
    union all select whole.project_id, null, whole.fen - whole.paid_fen from whole where whole.fen > whole.paid_fen
  ), cell as (
    select whole.project_id, matrix_row.asset_id, matrix_column.line_id, matrix_row.fen as row_fen, matrix_column.fen as column_fen,
      div(matrix_row.fen * matrix_column.fen, whole.fen) as part
    from whole join matrix_row on matrix_row.project_id = whole.project_id
    join matrix_column on matrix_column.project_id = whole.project_id
  ), rest as (
    select cell.*, row_fen - sum(part) over (partition by cell.project_id, cell.asset_id) as row_rest,
      column_fen - sum(part) over (partition by cell.project_id, cell.line_id) as column_rest
    from cell
  ), upto as (
    select rest.*, sum(row_rest) over (partition by rest.project_id, rest.line_id order by rest.asset_id nulls last) as rows_upto,
      sum(column_rest) over (partition by rest.project_id, rest.asset_id order by rest.line_id nulls last) as columns_upto
    from rest
  ), exact as (
    -- A cell of the north-west corner rule: how far its row's stretch of the remainders and its column's overlap.
    select upto.project_id, upto.asset_id, upto.line_id,
      part + greatest(0, least(rows_upto, columns_upto) - greatest(rows_upto - row_rest, columns_upto - column_rest)) as fen
    from upto
  )
  select exact.project_id, exact.asset_id, exact.line_id, exact.fen::bigint from exact where exact.fen > 0
$$;

create function line_money(line_ids uuid[], as_of date, known_at timestamptz)
returns table (line_id uuid, project_id uuid, stage text, act text, fen numeric)
language sql stable parallel safe rows 1000 set enable_nestloop = off as $$
  with asked as materialized (select distinct unnest(line_ids) as id), owner as materialized (
    select allocation.line_id, allocation.project_id, allocation.id from asked join allocation on allocation.line_id = asked.id
    union all select asked.id, null, asked.id from asked
  ), purse as materialized (
    select owner.line_id, owner.project_id, account.id, account.stage from owner cross join lateral (
      select ledger_account.id, ledger_account.stage from ledger_account
      where ledger_account.holder = owner.id and ledger_account.kind = 'INSIDE' offset 0) account
  )
  select purse.line_id, purse.project_id, purse.stage, move.act, sum(move.fen) from purse cross join lateral (
    select posting.act, posting.amount_fen as fen from posting where posting.to_account = purse.id
      and (as_of is null or posting.business_date <= as_of) and (known_at is null or posting.recorded_at <= known_at)
    union all
    select posting.act, -posting.amount_fen from posting where posting.from_account = purse.id
      and (as_of is null or posting.business_date <= as_of) and (known_at is null or posting.recorded_at <= known_at)
    offset 0) move
  group by purse.line_id, purse.project_id, purse.stage, move.act
$$;

create function document_chain(document_id uuid) returns table (id uuid, above int)
language sql stable parallel safe rows 4 as $$
  with recursive chain as (
    select document.id, document.parent_id, 0 as above from fund_document document where document.id = document_id
    union all
    select parent.id, parent.parent_id, chain.above + 1 from chain join fund_document parent on parent.id = chain.parent_id where chain.above < 9
  )
  select chain.id, chain.above from chain
$$;
`,
);
