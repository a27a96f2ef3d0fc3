import { seed } from './sizes.js';

/**
 * A number between 0 and 1 that follows from the seed and the given numbers alone, so that any row can be made without
 * making the rows before it. The mixing is that of MurmurHash3.
 */
export function chance(...numbers: readonly number[]): number {
  let hash = seed | 0;
  for (const number of numbers) {
    let mixed = Math.imul(number | 0, 0xcc9e2d51);
    mixed = (mixed << 15) | (mixed >>> 17);
    hash ^= Math.imul(mixed, 0x1b873593);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A whole number from 0 up to `below`, `below` left out. */
export const pick = (below: number, ...numbers: readonly number[]): number => Math.floor(chance(...numbers) * below);

/** Which table a made identity belongs to; the numbers only have to differ. */
export const kinds = {
  ...{ person: '0001', post: '0002', credential: '0003', token: '0004', department: '0005', party: '0006' },
  ...{ document: '0010', line: '0011', allocation: '0012', disbursement: '0013', claim: '0014', payment: '0015', claimAct: '0016' },
  ...{ account: '0020', entryOfDocument: '0021', entryOfAllocation: '0022', entryOfDisbursement: '0023', entryOfPayment: '0024' },
  ...{ postingOfDocument: '0025', postingOfAllocation: '0026', postingOfDisbursement: '0027', postingOfPayment: '0028' },
  ...{ project: '0030', source: '0031', target: '0032', linkage: '0033', edition: '0034', act: '0035', plan: '0036', procurement: '0037' },
  ...{ contract: '0038', item: '0039', report: '003a', reportItem: '003b', commencement: '003c', completion: '003d', settlement: '003e' },
  ...{ handover: '003f', acceptance: '0040', formation: '0041', expected: '0042' },
  ...{ asset: '0050', event: '0051', span: '0052', holder: '0053' },
} as const;

/** An identity that follows from a kind and a number, ordered by the number. It has the form of a UUID of version 7 of 2024. */
export function idOf(kind: keyof typeof kinds, number: number): string {
  return `0190${kinds[kind]}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}

/** The day that many days after another one. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The moment at which an act of a day is written down: ten in the morning of China. */
export const tenOn = (day: string): string => `${day} 10:00:00+08`;
