import { registerEnumType } from 'type-graphql';
import { changeStates } from '../rules/change-lifecycle.js';
import { acceptanceConclusions, acceptanceLevels, copyHolders, fileKinds, procurementMethods } from '../rules/execution-kinds.js';
import { changeKinds } from '../rules/proposed-change.js';
import { yearPlanStates } from '../rules/year-plan-lifecycle.js';

/** Makes a GraphQL enum of a table of words; the words are its descriptions. */
function enumOf(name: string, description: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  const valuesConfig = Object.fromEntries(Object.entries(words).map(([word, text]) => [word, { description: text }]));
  registerEnumType(values, { name, description, valuesConfig });
  return values;
}

export const ProcurementMethod = enumOf('ProcurementMethod', '采购方式 · How the one who does the work is found.', procurementMethods);
export const AcceptanceLevel = enumOf('AcceptanceLevel', '验收级别 · The level at which works are checked.', acceptanceLevels);
export const AcceptanceConclusion = enumOf('AcceptanceConclusion', '验收结论 · The conclusion of a check.', acceptanceConclusions);
export const ChangeKind = enumOf('ChangeKind', '变更类别 · What a change of a project is about.', changeKinds);
export const ChangeState = enumOf('ChangeState', '变更申请状态 · The state of a change request.', changeStates);
export const YearPlanState = enumOf('YearPlanState', '年度计划状态 · The state of a year plan.', yearPlanStates);
export const FileKind = enumOf('FileKind', '归档资料种类 · A kind of file that a closed project keeps.', fileKinds);
export const CopyHolder = enumOf('CopyHolder', '存档单位 · Who keeps a copy of the files.', copyHolders);
