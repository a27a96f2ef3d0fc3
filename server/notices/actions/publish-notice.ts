import { subjectInArea } from '../../attachments/index.js';
import type { Act, Outcome } from '../../audit/index.js';
import type { DayUnit } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { demand, Refusal } from '../../kernel/refusal.js';
import { policyOn } from '../../policies/index.js';
import { Notice } from '../model/notice.js';
import { earlierIsDone, levelFitsPurpose, levelFitsRole } from '../rules/publishing.js';
import { policyOfNotice, termOf } from '../rules/term.js';
import type { Carrier, NoticeKind, NoticeLevel, Purpose } from '../rules/words.js';
import { standingsOf } from '../views/standings-of.js';

export interface PublishNotice {
  /** A noun registered with `subjectPlace`, such as `project`. */
  readonly subjectNoun: string;
  readonly subjectId: string;
  readonly purpose: Purpose;
  readonly kind: NoticeKind;
  readonly level: NoticeLevel;
  readonly carriers: readonly Carrier[];
  readonly title: string;
  readonly body: string;
  /** Days for objections; absent: as few as the policy of the day allows. */
  readonly days?: number | null;
  /** The unit of `days`; absent: the policy's. */
  readonly unit?: DayUnit | null;
  readonly sample?: boolean;
  readonly requestKey?: string | null;
}

/**
 * Publishes on the business date of the act, so that no clock can be said to have started earlier. Refuses
 * NOTICE_LEVEL_MUST_FIT_ROLE, NOTICE_LEVEL_MUST_FIT_PURPOSE, SUBJECT_MUST_BE_OF_A_KNOWN_NOUN, SUBJECT_MUST_EXIST,
 * NOTICE_MUST_LAST_LONG_ENOUGH, ANNOUNCEMENT_MUST_HAVE_NO_CLOCK, NOTICE_MUST_NOT_RUN_TWICE, OBJECTION_MUST_BE_ANSWERED.
 */
export async function publishNotice(act: Act, input: PublishNotice): Promise<Outcome> {
  const { em, viewer, now, today } = act;
  const { subjectNoun, subjectId, purpose, kind, level } = input;
  demand(levelFitsRole(level, viewer.role));
  demand(levelFitsPurpose(level, purpose));
  const placeCode = await subjectInArea(act, subjectNoun, subjectId);
  const least = await policyOn(em, policyOfNotice(level, purpose), { place: placeCode, on: today });
  const term = termOf(kind, today, { days: input.days ?? undefined, unit: input.unit ?? undefined }, least.value);
  if (term instanceof Refusal) throw term;
  if (kind === 'NOTICE') {
    // Two notices at once would both find none running; the second waits here and then finds the first.
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`notice ${subjectId} ${purpose}`]);
    const earlier = (await standingsOf(em, [subjectId], today)).get(subjectId) ?? [];
    demand(earlierIsDone(earlier.find((other) => other.purpose === purpose && other.kind === kind)));
  }
  const id = newId();
  em.create(Notice, {
    id,
    placeCode,
    subjectNoun,
    subjectId,
    purpose,
    kind,
    level,
    carriers: [...new Set(input.carriers)],
    title: input.title,
    body: input.body,
    publishedOn: today,
    days: term?.days ?? null,
    unit: term?.unit ?? null,
    lastDay: term?.lastDay ?? null,
    publishedBy: viewer.personId as string,
    publishedFor: viewer.forPersonId,
    recordedAt: now,
    sample: input.sample ?? false,
  });
  return { id, place: placeCode };
}
