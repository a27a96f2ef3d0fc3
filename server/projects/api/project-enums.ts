import { registerEnumType } from 'type-graphql';
import { levelNames } from '../rules/guards-case.js';
import { channels, comparisons, libraries, linkageKinds, natures, targetKinds } from '../rules/kinds.js';
import { type MoveName, moveNames, projectMoves } from '../rules/lifecycle.js';
import { pools } from '../rules/pools.js';
import { projectStates, returnSteps } from '../rules/states.js';
import type { ProjectOrder as Order } from '../views/project-filter.js';

type Words = Readonly<Record<string, string>>;

function enumOf(name: string, description: string, words: Words): Words {
  const values = Object.fromEntries(Object.keys(words).map((word) => [word, word]));
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(words).map(([word, meaning]) => [word, { description: meaning }])),
  });
  return values;
}

export const ProjectState = enumOf('ProjectState', '项目状态 · The state of a project.', projectStates);
export const ProjectLibrary = enumOf('ProjectLibrary', '项目库类型 · The library a project belongs to.', libraries);
export const ProjectNature = enumOf('ProjectNature', '建设性质 · The nature of a project.', natures);
export const ProjectPool = enumOf('ProjectPool', '三个批次：建设、储备、谋划 · The three pools of a library.', pools);
export const FundChannel = enumOf('FundChannel', '资金渠道 · The channel through which money comes.', channels);
export const TargetKind = enumOf('TargetKind', '绩效一级指标 · The kind of a performance indicator.', targetKinds);
export const TargetComparison = enumOf('TargetComparison', '指标值的比较方式 · How an indicator is compared with its value.', comparisons);
export const LinkageKind = enumOf('LinkageKind', '利益联结方式 · How a project pays the farmers.', linkageKinds);
export const CaseLevel = enumOf('CaseLevel', '办理环节 · The level at which an act counts in the separation of duties.', levelNames);
export const ReturnStep = enumOf(
  'ReturnStep',
  '可退回到的步骤 · The steps a case may be returned to.',
  Object.fromEntries(returnSteps.map((step) => [step, projectStates[step]])),
);

const meaningOf = (move: MoveName) => `${projectMoves.find((row) => row.move === move)?.zh} · ${move}`;
export const ProjectMoveName = enumOf(
  'ProjectMoveName',
  '项目办理动作 · The moves of the lifecycle table.',
  Object.fromEntries(moveNames.map((move) => [move, meaningOf(move)])),
);

const reviewMoves = ['reviewInTownship', 'examineInDepartment', 'approveInCounty', 'admit'] as const satisfies readonly MoveName[];
export type ReviewMoveName = (typeof reviewMoves)[number];
export const ReviewMove = enumOf(
  'ReviewMove',
  '可批量办理的审核动作 · Reviews that can be made on many projects at once.',
  Object.fromEntries(reviewMoves.map((move) => [move, meaningOf(move)])),
);

const orders: Readonly<Record<Order, string>> = {
  NEWEST: '新登记的在前 · newest first',
  OLDEST: '先登记的在前 · oldest first',
  NAME_ASC: '按名称 · by name',
  PLACE_ASC: '按区划代码 · by place code',
  BUDGET_DESC: '预算从大到小 · largest budget first',
  BUDGET_ASC: '预算从小到大 · smallest budget first',
  DUE_ASC: '按下一步期限，早的在前 · by due date of the next step, earliest first',
};
export const ProjectOrder = enumOf('ProjectOrder', '项目排序 · Order of projects.', orders);
