import type { Guard } from '../../kernel/lifecycle.js';
import { announcementMade, type NoticeStanding, noticeOver } from '../../notices/index.js';
import { refuseExecution } from './execution-refusals.js';
import { named } from './guards-case.js';
import type { NoticeStep, ProjectFacts } from './project-facts.js';

/** No step passes while a notice runs or an objection is open; a case that came back to a step is published anew. */
type Need = Guard<ProjectFacts>;

const sinceThisStep = ({ stateSince }: ProjectFacts) => stateSince;

const nameOf: Readonly<Record<NoticeStep, string>> = {
  DECLARATION: 'declarationNoticePassed',
  TOWNSHIP_REVIEW: 'townshipNoticePassed',
  ADMISSION: 'admissionNoticePassed',
  ACCEPTANCE: 'selfCheckNoticePassed',
};

/** The notice of one step has run its days and every objection is answered. A policy of no days asks for no notice. */
export const noticePassed = (step: NoticeStep): Need => {
  const isOver = noticeOver<ProjectFacts>(step, sinceThisStep);
  const isLeftOut = ({ policies, notices }: ProjectFacts) =>
    policies.noticeDays[step] === 0 && !notices.some((notice) => notice.purpose === step && isOpen(notice));
  return named(nameOf[step], (facts) => (isLeftOut(facts) ? null : isOver(facts)));
};

/** No notice on the project is running or waits for the reply to an objection. */
export const noNoticeOpen: Need = (facts) => {
  const open = facts.notices.find(isOpen);
  return open ? noticeOver<ProjectFacts>(open.purpose)(facts) : null;
};

export const admissionAnnounced: Need = named('admissionAnnounced', announcementMade<ProjectFacts>('ADMISSION', sinceThisStep));

export const preStartNoticeUp: Need = ({ notices }) =>
  notices.some(({ purpose }) => purpose === 'PRE_START') ? null : refuseExecution('PRE_START_NOTICE_MUST_BE_UP');

export const completionAnnounced: Need = ({ notices }) =>
  notices.some(({ purpose }) => purpose === 'COMPLETION') ? null : refuseExecution('COMPLETION_MUST_BE_ANNOUNCED');

function isOpen({ standing }: NoticeStanding): boolean {
  return standing === 'OPEN' || standing === 'OBJECTED';
}
