import { wordEnum } from '../../kernel/word-enum.js';
import { changeStates } from '../rules/change-lifecycle.js';
import { acceptanceConclusions, acceptanceLevels, copyHolders, fileKinds, procurementMethods } from '../rules/execution-kinds.js';
import { changeKinds } from '../rules/proposed-change.js';
import { yearPlanStates } from '../rules/year-plan-lifecycle.js';

export const ProcurementMethod = wordEnum('ProcurementMethod', '采购方式 · How the one who does the work is found.', procurementMethods);
export const AcceptanceLevel = wordEnum('AcceptanceLevel', '验收级别 · The level at which works are checked.', acceptanceLevels);
export const AcceptanceConclusion = wordEnum('AcceptanceConclusion', '验收结论 · The conclusion of a check.', acceptanceConclusions);
export const ChangeKind = wordEnum('ChangeKind', '变更类别 · What a change of a project is about.', changeKinds);
export const ChangeState = wordEnum('ChangeState', '变更申请状态 · The state of a change request.', changeStates);
export const YearPlanState = wordEnum('YearPlanState', '年度计划状态 · The state of a year plan.', yearPlanStates);
export const FileKind = wordEnum('FileKind', '归档资料种类 · A kind of file that a closed project keeps.', fileKinds);
export const CopyHolder = wordEnum('CopyHolder', '存档单位 · Who keeps a copy of the files.', copyHolders);
