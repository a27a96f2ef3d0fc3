import type { SqlEntityManager } from '@mikro-orm/sql';
import { sql } from 'kysely';
import type { DutyLevel, PartyKind, RightKind } from '../../assets/index.js';
import type { LocalDate } from '../../kernel/clock.js';
import type { Fen } from '../../kernel/money.js';
import type { Holder } from '../rules/disposal-guards.js';

/** Who held which right over an asset on a day, as we know it now. One statement. */
export async function holdersOn(em: SqlEntityManager, assetId: string, day: LocalDate): Promise<Holder[]> {
  const { rows } = await sql<{ right: RightKind; partyId: string; partyKind: PartyKind; parts: string }>`
    select held.kind as right, holder.party_id as "partyId", party.kind as "partyKind", holder.parts::text as parts
    from asset_right as held join asset_right_holder as holder on holder.right_id = held.id join party on party.id = holder.party_id
    where held.asset_id = ${assetId} and held.known_to is null and held.valid_from <= ${day}::date and (held.valid_to is null or held.valid_to >= ${day}::date)
    order by held.kind, holder.party_id`.execute(em.getKysely());
  return rows.map((row) => ({ ...row, parts: BigInt(row.parts) }));
}

/** What an asset has from a day on and loses when it is disposed of: rights, duties, net value. */
export interface Belongings {
  readonly rights: readonly RightKind[];
  readonly duties: readonly DutyLevel[];
  readonly netFen: Fen;
}

export async function belongingsFrom(em: SqlEntityManager, assetId: string, day: LocalDate): Promise<Belongings> {
  const lasting = sql`asset_id = ${assetId} and known_to is null and (valid_to is null or valid_to >= ${day}::date)`;
  const { rows } = await sql<{ rights: RightKind[]; duties: DutyLevel[]; net: string }>`select
    (select coalesce(json_agg(distinct kind), '[]'::json) from asset_right where ${lasting}) as rights,
    (select coalesce(json_agg(distinct level), '[]'::json) from asset_duty where ${lasting}) as duties,
    (select net_fen::text from asset_version where asset_id = ${assetId} and known_to is null and valid_to is null) as net`.execute(
    em.getKysely(),
  );
  const [row] = rows;
  return { rights: row?.rights ?? [], duties: row?.duties ?? [], netFen: BigInt(row?.net ?? 0) };
}
