import {
  WorkbenchAssignDutiesDocument,
  WorkbenchAssignDutiesToManyDocument,
  WorkbenchHandOnDutiesDocument,
} from '../../../generated/workbench.js';
import { type ActDocument, actForm, day, text } from '../acts/act-form.js';

export const assignDuties = actForm(
  WorkbenchAssignDutiesDocument,
  [
    { kind: 'duties', name: 'duties' },
    day('date'),
    { ...day('until', false), label: 'dutyUntil' },
    text('documentNumber', false),
    text('reason', false, 2),
  ],
  {
    DUTY_LEVEL_MUST_BE_GIVEN_ONCE: 'duties',
    DUTY_LEVEL_MUST_FIT_ROLE: 'duties',
    DUTY_MUST_NAME_PERSON: 'duties',
    DUTY_MUST_NAME_PERSON_ONCE: 'duties',
    DUTY_MUST_NAME_CHANNEL: 'duties',
    DUTY_POST_MUST_ANSWER: 'duties',
    DUTY_POST_MUST_HOLD: 'duties',
    POST_MUST_COVER_ASSET: 'duties',
    UNIT_MUST_COVER_ASSET: 'duties',
    UNIT_MUST_FIT_LEVEL: 'duties',
    DUTY_DAYS_MUST_BE_IN_ORDER: 'until',
    DUTY_END_MUST_HAVE_COME: 'until',
    DUTY_MUST_NOT_COVER_LATER: 'until',
    EVENT_MUST_NOT_PRECEDE_FORMING: 'date',
    EVENT_MUST_NOT_LIE_AHEAD: 'date',
  },
);

export const handOnDuties = actForm(
  WorkbenchHandOnDutiesDocument,
  [
    { kind: 'post', name: 'toPostId', required: true },
    day('date'),
    text('contact', false),
    text('documentNumber', false),
    text('reason', false, 2),
  ],
  {
    POSTS_MUST_DIFFER: 'toPostId',
    DUTY_POST_MUST_ANSWER: 'toPostId',
    DUTY_POST_MUST_HOLD: 'toPostId',
    DUTY_POST_MUST_EXIST: 'toPostId',
    POST_MUST_COVER_ASSET: 'toPostId',
  },
);

/** The same duties for several assets at once. */
export const assignDutiesToMany = { ...assignDuties, document: WorkbenchAssignDutiesToManyDocument as unknown as ActDocument };
