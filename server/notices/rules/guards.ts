import type { LocalDate } from '../../kernel/clock.js';
import { must } from '../../kernel/invariant.js';
import type { Guard } from '../../kernel/lifecycle.js';
import type { Refusal } from '../../kernel/refusal.js';
import { refuse } from './refusals.js';
import { type NoticeKind, type NoticeLevel, type Purpose, purposes, type Standing } from './words.js';

/** What a step reads of the notices of its case: per purpose and kind the latest one that was not withdrawn. */
export interface NoticeStanding {
  readonly subjectId: string;
  readonly noticeId: string;
  readonly purpose: Purpose;
  readonly kind: NoticeKind;
  readonly level: NoticeLevel;
  readonly publishedOn: LocalDate;
  /** Null for an announcement. */
  readonly lastDay: LocalDate | null;
  readonly standing: Standing;
  readonly openObjections: number;
  readonly upheldObjections: number;
}

/** The part of a case's facts that the guards of this feature ask. */
export interface NoticeFacts {
  readonly notices: readonly NoticeStanding[];
}

export type SinceDay<Facts> = (facts: Facts) => LocalDate | null;

/**
 * Makes the guard “the notice for this step is over”: it lets pass only PASSED and RESOLVED. `since` names the day
 * before which a publication does not count (a case that was returned publishes anew). Refusals, in this order:
 * NOTICE_MUST_BE_PUBLISHED, OBJECTION_MUST_NOT_BE_UPHELD, OBJECTION_MUST_BE_ANSWERED, NOTICE_MUST_BE_OVER.
 */
export function noticeOver<Facts extends NoticeFacts = NoticeFacts>(purpose: Purpose, since?: SinceDay<Facts>): Guard<Facts> {
  return (facts) => {
    const latest = latestOf(facts, purpose, 'NOTICE', since?.(facts) ?? null);
    return latest ? hinders(latest) : refuse('NOTICE_MUST_BE_PUBLISHED', { purpose: wordOf(purpose) });
  };
}

/** Makes the guard “the result has been announced”. Refuses ANNOUNCEMENT_MUST_BE_PUBLISHED. */
export function announcementMade<Facts extends NoticeFacts = NoticeFacts>(purpose: Purpose, since?: SinceDay<Facts>): Guard<Facts> {
  return (facts) =>
    latestOf(facts, purpose, 'ANNOUNCEMENT', since?.(facts) ?? null)
      ? null
      : refuse('ANNOUNCEMENT_MUST_BE_PUBLISHED', { purpose: wordOf(purpose) });
}

function hinders(latest: NoticeStanding): Refusal | null {
  switch (latest.standing) {
    case 'PASSED':
    case 'RESOLVED':
      return null;
    case 'UPHELD':
      return refuse('OBJECTION_MUST_NOT_BE_UPHELD', { count: latest.upheldObjections });
    case 'OBJECTED':
      return refuse('OBJECTION_MUST_BE_ANSWERED', { count: latest.openObjections });
    case 'OPEN':
      return refuse('NOTICE_MUST_BE_OVER', { lastDay: latest.lastDay ?? '—' });
    case 'WITHDRAWN':
    case 'ANNOUNCED':
      return refuse('NOTICE_MUST_BE_PUBLISHED', { purpose: wordOf(latest.purpose) });
  }
}

function latestOf({ notices }: NoticeFacts, purpose: Purpose, kind: NoticeKind, since: LocalDate | null): NoticeStanding | null {
  const found = notices.filter((notice) => notice.purpose === purpose && notice.kind === kind);
  must(found.length <= 1, `a case brings ${found.length} latest notices for ${purpose}`);
  const [latest] = found;
  return latest && (since === null || latest.publishedOn >= since) ? latest : null;
}

export function wordOf(purpose: Purpose): string {
  return purposes[purpose];
}
