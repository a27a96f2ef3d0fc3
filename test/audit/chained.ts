import { generateKeyPairSync } from 'node:crypto';
import { appendImported, perform } from '../../server/audit/index.js';
import type { Orm } from '../../server/database/orm.js';
import { asOwner } from '../../server/database/session.js';
import { newId } from '../../server/kernel/ids.js';
import type { Viewer } from '../../server/kernel/viewer.js';

const clock = { now: () => new Date('2023-10-31T02:00:00Z'), today: () => '2023-10-31' };
const auditor: Viewer = {
  ...{ personId: newId(), personName: '审计员', postId: newId(), role: 'AUDITOR', forPersonId: null, departmentId: null },
  placeCode: '510824000000',
};

/** Adds entries to the chain of a county (six digits), one for each village from the `first` on. */
export async function chained(orm: Orm, county: string, entries: number, first = 1): Promise<void> {
  for (let entry = first; entry < first + entries; entry += 1) {
    const place = `${county}100${String(entry).padStart(3, '0')}`;
    await perform({ orm, viewer: auditor, clock }, 'say', async () => ({ id: newId(), place }), {});
  }
}

/** Adds an entry that tells of one new row, and answers the row's identity. */
export async function chainedRow(orm: Orm, county: string): Promise<string> {
  const id = newId();
  const place = `${county}100001`;
  const changes = [{ noun: 'Project', id, before: null, after: { name: '产业路' } }];
  const content = { ...{ verb: 'import', at: clock.now().toISOString(), day: clock.today(), by: null, for: null, post: null }, changes };
  const whole = { ...content, role: null, place, requestKey: null, reason: null, input: {} };
  await asOwner(orm, (em) => appendImported(em, [{ about: id, noun: 'Project', content: whole }]));
  return id;
}

/** Does to the chain of a county what only the owner of the database can do. */
export async function tampered(orm: Orm, county: string, statements: readonly string[]): Promise<void> {
  await asOwner(orm, async (em) => {
    for (const statement of statements) await em.execute(statement.replaceAll('COUNTY', `county_code = '${county}000000'`));
  });
}

/** The newest entries gone together with their place in the head: a chain that fits itself. */
export const cutOff = (from: number): string[] => [
  `delete from audit_touch where entry_id in (select id from audit_entry where seq >= ${from} and COUNTY)`,
  `delete from audit_entry where seq >= ${from} and COUNTY`,
  `update audit_chain set seq = ${from - 1}, hash = (select hash from audit_entry where seq = ${from - 1} and COUNTY) where COUNTY`,
];

/** An entry changed, and every hash from there on with the head made anew: a chain that fits itself. */
export const madeAnew = (at: number): string[] => [
  `update audit_entry set content = replace(content, '"verb":"say"', '"verb":"lie"') where seq = ${at} and COUNTY`,
  `do $$ declare entry record; before text := ''; begin
     for entry in select id, content from audit_entry where COUNTY order by seq loop
       before := encode(sha256(convert_to(before || E'\\n' || entry.content, 'UTF8')), 'hex');
       update audit_entry set hash = before where id = entry.id;
     end loop;
     update audit_chain set hash = before where COUNTY;
   end $$`,
];

/** A pair of keys as two PEM texts. */
export function newKeys(): { privatePem: string; publicPem: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }) as string,
  };
}
