import { must } from '../../kernel/invariant.js';
import type { PolicyKey } from '../../policies/index.js';
import { projectMoves } from '../rules/lifecycle.js';
import type { Days, NoticeStep, ProjectPolicies } from '../rules/project-facts.js';

const noticeKeys: Readonly<Record<NoticeStep, PolicyKey>> = {
  DECLARATION: 'notice.village.minDays',
  TOWNSHIP_REVIEW: 'notice.township.minDays',
  ADMISSION: 'notice.county.minDays',
  ACCEPTANCE: 'notice.selfCheck.minDays',
};
const stepKeys = projectMoves.map(({ due }) => due).filter((key) => key !== undefined) as PolicyKey[];

/** The policies by which a case is judged. */
export const rulebookKeys: readonly PolicyKey[] = [
  'step.departmentExamine',
  'target.required',
  'linkage.required',
  'negativeList',
  'library.reviewQuarter',
  ...Object.values(noticeKeys),
  ...stepKeys,
];

/** The values of `rulebookKeys` as the guards read them. A key without a value is a fault of the store, not of the case. */
export function policiesOf(values: Readonly<Record<string, unknown>>): ProjectPolicies {
  const read = <Value>(key: PolicyKey): Value => {
    const value = values[key];
    must(value, `the policy ${key} has no value`);
    return value as Value;
  };
  return {
    departmentExamine: read<{ on: boolean }>('step.departmentExamine').on,
    targetRequired: read<{ on: boolean }>('target.required').on,
    linkageRequired: read<{ choice: ProjectPolicies['linkageRequired'] }>('linkage.required').choice,
    negativeCategories: read<{ items: ProjectPolicies['negativeCategories'] }>('negativeList').items,
    reviewQuarter: read<{ choice: ProjectPolicies['reviewQuarter'] }>('library.reviewQuarter').choice,
    noticeDays: Object.fromEntries(
      Object.entries(noticeKeys).map(([step, key]) => [step, read<Days>(key).days]),
    ) as ProjectPolicies['noticeDays'],
    stepDays: Object.fromEntries(stepKeys.map((key) => [key, read<Days>(key)])),
  };
}
