import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../kernel/ids.js';
import { must } from '../../kernel/invariant.js';
import type { LedgerAccount } from '../model/ledger-account.js';

export type AccountDraft = Pick<LedgerAccount, 'address' | 'kind' | 'stage' | 'placeCode'> &
  Partial<Pick<LedgerAccount, 'origin' | 'holder' | 'year'>>;

const insertSql = `insert into ledger_account (id, address, kind, stage, origin, holder, year, place_code)
  select id, address, kind, stage, origin, holder, year, place_code
  from json_to_recordset(?::json) as draft (id uuid, address text, kind text, stage text, origin uuid, holder uuid, year int, place_code text)
  order by address on conflict (address) do nothing`;

/**
 * The ids of accounts by their address; those that do not exist yet are opened, together with their balances of zero.
 * Two who open the same account at once both get the one account. An account is no act of its own and carries no
 * fact that its first entry does not show, so that opening it leaves no trail beside the entry's.
 */
export async function openAccounts({ em }: { em: SqlEntityManager }, drafts: readonly AccountDraft[]): Promise<Map<string, string>> {
  const addresses = [...new Set(drafts.map((draft) => draft.address))];
  const found = await idsOf(em, addresses);
  const missing = drafts.filter((draft) => !found.has(draft.address));
  if (missing.length === 0) return found;
  const rows = missing.map(({ address, kind, stage, origin, holder, year, placeCode }) => ({
    ...{ id: newId(), address, kind, stage },
    ...{ origin: origin ?? null, holder: holder ?? null, year: year ?? null, place_code: placeCode },
  }));
  await em.execute(insertSql, [JSON.stringify(rows)]);
  const opened = await idsOf(em, addresses);
  for (const address of addresses) must(opened.has(address), `The account ${address} could not be opened or is hidden from the viewer`);
  return opened;
}

async function idsOf(em: SqlEntityManager, addresses: readonly string[]): Promise<Map<string, string>> {
  const rows = await em.execute<{ id: string; address: string }[]>(
    'select id, address from ledger_account where address in (select json_array_elements_text(?::json))',
    [JSON.stringify(addresses)],
  );
  return new Map(rows.map(({ address, id }) => [address, id]));
}
