import type { Guard } from '../../kernel/lifecycle.js';
import { yuan } from '../../kernel/money.js';
import { brought } from './guards-case.js';
import type { ProjectFacts } from './project-facts.js';
import { refuse } from './refusals.js';

/** A project is declared whole: with meeting record, sources within the budget, target, linkage, and nothing the money must not buy. */
type Need = Guard<ProjectFacts>;

export const meetingHeld: Need = brought('meetingHeld', ({ meetingRecord }, facts) =>
  meetingRecord?.trim() || facts.meetingRecord ? null : refuse('MEETING_RECORD_MUST_BE_GIVEN'),
);

export const targetSet: Need = ({ targets, policies }) => (targets > 0 || !policies.targetRequired ? null : refuse('TARGET_MUST_BE_SET'));

export const linkageSet: Need = ({ linkages, policies, isIndustry, className }) => {
  const isAsked = policies.linkageRequired === 'ALL' || (policies.linkageRequired === 'INDUSTRY' && isIndustry);
  return linkages > 0 || !isAsked ? null : refuse('LINKAGE_MUST_BE_SET', { class: className });
};

export const categoryAllowed: Need = ({ negativeCategory, policies }) => {
  const listed = policies.negativeCategories.find(({ code }) => code === negativeCategory);
  return listed ? refuse('CATEGORY_MUST_NOT_BE_NEGATIVE', { category: `${listed.zh} · ${listed.en}` }) : null;
};

export const sourcesGiven: Need = ({ sourcesFen }) => (sourcesFen > 0n ? null : refuse('SOURCES_MUST_BE_GIVEN'));

export const sourcesFitBudget: Need = ({ sourcesFen, budgetFen }) =>
  sourcesFen <= budgetFen ? null : refuse('SOURCES_MUST_FIT_BUDGET', { sources: yuan(sourcesFen), budget: yuan(budgetFen) });

/** What a declaration and a resubmission must hold. */
export const wholeContent = [sourcesGiven, sourcesFitBudget, targetSet, categoryAllowed] as const;
