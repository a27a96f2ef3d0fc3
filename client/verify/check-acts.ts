import { demand } from './broken.js';
import { listsOf, yuanOf } from './lists.js';
import type { Chain, Section } from './words.js';

interface Told {
  readonly list: string;
  /** Whether the row belongs to what the pack is about, by the project or the asset it names. */
  readonly of: 'projectId' | 'assetId';
  /** What the entry calls a value, and the column in which the list has it; fen are written as yuan. */
  readonly says: Readonly<Record<string, string>>;
}

/** Rows that are added once and never change: what an audit entry says of them must stand in the lists. */
const toldOnce: Readonly<Record<string, Told>> = {
  Allocation: { list: 'allocations', of: 'projectId', says: { amountFen: 'amount', lineId: 'lineId', allocatedOn: 'allocatedOn' } },
  Disbursement: { list: 'disbursements', of: 'projectId', says: { amountFen: 'amount', releasedOn: 'releasedOn' } },
  Payment: { list: 'payments', of: 'projectId', says: { amountFen: 'amount', paidOn: 'paidOn', payee: 'payee' } },
  Contract: { list: 'contracts', of: 'projectId', says: { amountFen: 'amount', party: 'party', signedOn: 'signedOn' } },
  Settlement: { list: 'settlements', of: 'projectId', says: { amountFen: 'amount', settledOn: 'settledOn' } },
  CaseAct: {
    list: 'opinions',
    of: 'projectId',
    says: { move: 'move', toState: 'toState', businessDate: 'businessDate', opinion: 'opinion' },
  },
  AssetEvent: { list: 'asset_events', of: 'assetId', says: { kind: 'kind', happenedOn: 'happenedOn', number: 'number' } },
  AssetVersion: {
    list: 'asset_versions',
    of: 'assetId',
    says: { name: 'name', state: 'state', originalFen: 'originalValue', validFrom: 'validFrom' },
  },
  AssetOrigin: { list: 'asset_origins', of: 'assetId', says: { fen: 'amount', validFrom: 'validFrom' } },
  AssetRightHolder: { list: 'asset_rights', of: 'assetId', says: { partyId: 'partyId', parts: 'parts' } },
  AssetDuty: { list: 'asset_duties', of: 'assetId', says: { level: 'level', unit: 'unit', validFrom: 'validFrom' } },
  Income: { list: 'income', of: 'assetId', says: { amountFen: 'amount', receivedOn: 'receivedOn' } },
};

interface Change {
  readonly noun: string;
  readonly id: string;
  readonly before: unknown;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** The lists against the audit entries: a row that an entry made must be there, and as the entry has it. */
export function checkActs(sections: readonly Section[], chain: Chain): void {
  const list = listsOf(sections);
  const subjects = { projectId: idsOf(list('application')), assetId: idsOf(list('assets')) };
  for (const { seq, content } of chain.entries) {
    const { changes } = JSON.parse(content) as { changes?: Change[] };
    for (const { noun, id, before, after } of Array.isArray(changes) ? changes : []) {
      const told = Object.hasOwn(toldOnce, noun) ? toldOnce[noun] : undefined;
      if (!told || before !== null || !after || !subjects[told.of].has(String(after[told.of]))) continue;
      const name = `${told.list}.csv`;
      const row = list(told.list).find((one) => one['id'] === id);
      demand(row, name, `lacks the row ${id}, which audit entry ${seq} made`);
      for (const [said, column] of Object.entries(told.says)) {
        if (!(said in after)) continue;
        const value = /fen$/i.test(said) ? yuanOf(BigInt(String(after[said]))) : String(after[said] ?? '');
        demand(row[column] === value, name, `row ${id} says ${column} ${row[column]}, audit entry ${seq} made it ${value}`);
      }
    }
  }
}

const idsOf = (rows: readonly Readonly<Record<string, string>>[]) => new Set(rows.map((row) => row['id']));
