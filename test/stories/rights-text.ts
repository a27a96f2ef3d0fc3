import type { Client, TypedDocument } from '../../client/index.js';
import { type Tale, told } from './tale.js';
import { textTable } from './text-table.js';

interface Owners {
  readonly asset: { readonly owners: readonly { readonly share: string; readonly party: { readonly name: string } | null }[] } | null;
}

const question: TypedDocument<Owners, { id: string; asOf: string; knownAt: string }> =
  `query ownersOf($id: ID!, $asOf: LocalDate, $knownAt: DateTime) {
  asset(id: $id, asOf: $asOf, knownAt: $knownAt) { owners { share party { name } } }
}`;

/** Who owned an asset on a day, by what was known at the end of another. */
export async function ownersAt(client: Client, id: string, asOf: string, known: string): Promise<string> {
  const { asset } = told(await client.ask(question, { id, asOf, knownAt: `${known}T23:59:59+08:00` }));
  if (!asset) return '（不在册）';
  return asset.owners.map(({ share, party }) => `${party?.name ?? '（农户）'}${share === '1' ? '' : ` ${share}`}`).join('、') || '（无）';
}

/** The answers of days of truth by days of knowledge, as a table. */
export async function fourAnswers(client: Client, id: string, days: readonly string[], known: readonly string[]): Promise<string> {
  const rows = [['所有权人', ...known.map((day) => `${day} 所知`)]];
  for (const day of days) rows.push([`${day} 的`, ...(await Promise.all(known.map((moment) => ownersAt(client, id, day, moment))))]);
  return textTable(rows, 'left');
}

/** Every right ever recorded, in the order in which it became known. */
export async function rightsText({ world }: Tale): Promise<string> {
  const rows = await world.rows<Record<string, string>>(`
    select version.name, held.kind, held.valid_from || ' 至 ' || coalesce(held.valid_to::text, '今') as days,
      to_char(held.known_from at time zone 'Asia/Shanghai', 'YYYY-MM-DD') || ' 至 ' || coalesce(to_char(held.known_to at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), '今') as known,
      (select string_agg(party.name || case held.whole when 1 then '' else ' ' || holder.parts || '/' || held.whole end, '、' order by party.name)
       from asset_right_holder holder join party on party.id = holder.party_id where holder.right_id = held.id) as holders
    from asset_right held join asset_version version on version.asset_id = held.asset_id and version.known_to is null and version.valid_to is null
    order by version.code, array_position(array['OWN', 'OPERATE', 'EARN', 'SUPERVISE', 'DISPOSE'], held.kind), held.known_from, held.valid_from`);
  const head = ['资产', '权利', '权利期间', '所知期间', '权利人'];
  const words: Readonly<Record<string, string>> = {
    OWN: '所有权',
    OPERATE: '经营权',
    EARN: '收益权',
    SUPERVISE: '监督权',
    DISPOSE: '处置权',
  };
  const body = rows.map(({ name = '', kind = '', days = '', known = '', holders = '' }) => [
    name,
    words[kind] ?? kind,
    days,
    known,
    holders,
  ]);
  return textTable([head, ...body], 'left');
}
