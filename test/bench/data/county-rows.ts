import { createHash } from 'node:crypto';
import { idOf, tenOn } from './chance.js';
import type { Copier } from './copy-into.js';
import type { County } from './counties.js';
import { days, linesPerCounty, linesPerDocument, type ProjectPlan } from './plan.js';

/** Who acts in every county, in the order of their numbers. */
export const cast = {
  ...{ clerk: 'VILLAGE_CLERK', reviewer: 'TOWNSHIP_REVIEWER', examiner: 'DEPARTMENT_EXAMINER', recorder: 'LEADING_GROUP_RECORDER' },
  ...{ keeper: 'LIBRARY_KEEPER', finance: 'FINANCE_OFFICER', treasurer: 'TREASURER', manager: 'PROJECT_MANAGER', auditor: 'AUDITOR' },
} as const;
export type CastName = keyof typeof cast;
const names = Object.keys(cast) as CastName[];

const numberOf = (county: number, name: CastName) => county * 16 + names.indexOf(name);
export const personOf = (county: number, name: CastName): string => idOf('person', numberOf(county, name));
export const postOf = (county: number, name: CastName): string => idOf('post', numberOf(county, name));
/** The personal token with which somebody of the cast asks the server. */
export const tokenOf = (county: number, name: CastName): string => `xjt_bench-${county}-${name}`;
export const departmentOf = (county: number): string => idOf('department', county);
export const companyOf = (county: number): string => idOf('party', county * 10_000);
export const collectiveOf = (county: number, village: number): string => idOf('party', county * 10_000 + 1 + village);
export const lineOf = (county: number, line: number): string => idOf('line', county * linesPerCounty + line);

/** Accounts are numbered one after another: two outside, one for each line, two for each allocation. */
export const accounts = {
  superior: (county: number) => idOf('account', county * 100),
  payee: (county: number) => idOf('account', county * 100 + 1),
  available: (county: number, line: number) => idOf('account', county * 100 + 2 + line),
  allocated: (allocation: number) => idOf('account', 1_000_000 + allocation * 2),
  released: (allocation: number) => idOf('account', 1_000_001 + allocation * 2),
};

export const channels = ['BRIDGING', 'BRIDGING', 'EAST_WEST', 'TARGETED_AID'] as const;
export const levels = ['CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY'] as const;
const tasks = ['CONSOLIDATION', 'WORK_RELIEF', 'ETHNIC', 'SANXI'] as const;

/** The people of a county, its parties, its fund documents with their lines and accounts. */
export function countyRows(copier: Copier, county: County, number: number, projects: readonly ProjectPlan[]): void {
  peopleRows(copier, county, number);
  partyRows(copier, county, number);
  documentRows(copier, county, number, projects);
}

function peopleRows(copier: Copier, { code, name }: County, number: number): void {
  const person = copier.into('person', 'id', 'name', 'place_code', 'created_at');
  const credential = copier.into('credential', 'id', 'person_id', 'login', 'password_hash');
  const post = copier.into('post', 'id', 'person_id', 'role', 'place_code', 'department_id', 'valid_from');
  const token = copier.into('personal_token', 'id', 'person_id', 'name', 'token_hash', 'created_at', 'expires_on', 'last_used_at');
  copier.into(
    'department',
    'id',
    'place_code',
    'name',
    'short_name',
    'kind',
    'is_lead_bureau',
  )(...[departmentOf(number), code, `${name}农业农村局`, '农业农村局', 'AGRICULTURE', true]);
  for (const role of names) {
    const own = numberOf(number, role);
    const id = personOf(number, role);
    person(id, `示例${role}`, code, tenOn('2022-01-01'));
    // No password leads to these accounts: nothing has this hash.
    credential(idOf('credential', own), id, `bench.${number}.${role}`, '-');
    post(postOf(number, role), id, cast[role], code, role === 'examiner' ? departmentOf(number) : null, '2022-01-01');
    const hash = createHash('sha256').update(tokenOf(number, role)).digest('hex');
    token(idOf('token', own), id, 'bench', hash, tenOn('2022-01-01'), '2099-12-31', null);
  }
}

function partyRows(copier: Copier, { code, villages }: County, number: number): void {
  const party = copier.into('party', 'id', 'place_code', 'kind', 'name', 'recorded_by', 'recorded_at');
  const by = personOf(number, 'keeper');
  party(companyOf(number), code, 'STATE_COMPANY', '示例国有企业', by, tenOn('2022-01-01'));
  villages.forEach((village, index) => {
    party(collectiveOf(number, index), village, 'VILLAGE_COLLECTIVE', '示例村集体经济组织', by, tenOn('2022-01-01'));
  });
}

function documentRows(copier: Copier, { code, name }: County, number: number, projects: readonly ProjectPlan[]): void {
  const laid = Array.from({ length: linesPerCounty }, () => 0);
  for (const { allocations } of projects) for (const { line, fen } of allocations) laid[line]! += fen;
  const document = copier.into(
    ...([
      'fund_document',
      'id',
      'place_code',
      'number',
      'title',
      'issuing_body',
      'issued_on',
      'received_on',
      'year',
      'advance_issued',
    ] as const),
    ...['amount_fen', 'entry_id', 'recorded_at'],
  );
  const line = copier.into(
    'fund_line',
    'id',
    'document_id',
    'place_code',
    'level',
    'channel',
    'task',
    'amount_fen',
    'purpose',
    'recorded_at',
  );
  const account = copier.into('ledger_account', 'id', 'address', 'kind', 'stage', 'origin', 'holder', 'year', 'place_code');
  const balance = copier.into('balance', 'account_id', 'place_code', 'amount_fen');
  const entry = copier.into('ledger_entry', 'id', 'act', 'subject_id', 'business_date', 'recorded_at', 'place_code');
  const posting = copier.into(
    ...([
      'posting',
      'id',
      'entry_id',
      'act',
      'origin',
      'from_account',
      'to_account',
      'amount_fen',
      'business_date',
      'recorded_at',
      'place_code',
    ] as const),
  );
  const moment = tenOn(days.received);
  account(accounts.superior(number), `outside:${code}:superior`, 'OUTSIDE', 'SUPERIOR', null, null, null, code);
  account(accounts.payee(number), `outside:${code}:payee`, 'OUTSIDE', 'PAYEE', null, null, null, code);
  for (let index = 0; index < linesPerCounty / linesPerDocument; index += 1) {
    const own = number * 100 + index;
    const lines = Array.from({ length: linesPerDocument }, (_, order) => index * linesPerDocument + order);
    // Every line keeps a twentieth that is not laid on any project.
    const fenOf = (place: number) => Math.ceil((laid[place] as number) * 1.05) + 1_000_000;
    const total = lines.reduce((sum, place) => sum + fenOf(place), 0);
    const entryId = idOf('entryOfDocument', own);
    document(
      ...[idOf('document', own), code, `示例财农〔2023〕${index + 1}号`, `关于下达${name}2023年衔接资金的通知（示例）`, '示例财政厅'],
      ...[days.issued, days.received, 2023, false, total, entryId, moment],
    );
    entry(entryId, 'RECEIVE', idOf('document', own), days.received, moment, code);
    for (const place of lines) {
      const id = lineOf(number, place);
      const channel = channels[place % channels.length] as string;
      const task = channel === 'BRIDGING' ? (tasks[(place >> 2) % tasks.length] as string) : null;
      line(
        id,
        idOf('document', own),
        code,
        levels[(place >> 1) % levels.length] as string,
        channel,
        task,
        fenOf(place),
        '产业和基础设施',
        moment,
      );
      account(accounts.available(number, place), `line:${id}:available:2023`, 'INSIDE', 'AVAILABLE', id, id, 2023, code);
      balance(accounts.available(number, place), code, fenOf(place) - (laid[place] as number));
      posting(
        ...[idOf('postingOfDocument', number * linesPerCounty + place), entryId, 'RECEIVE', id, accounts.superior(number)],
        ...[accounts.available(number, place), fenOf(place), days.received, moment, code],
      );
    }
  }
}
