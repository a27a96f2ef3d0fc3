import type { Course } from './course.js';

const works = {
  APPLICATION: '报账申请书',
  PROJECT_APPROVAL: '项目批复',
  IMPLEMENTATION_PLAN: '实施方案',
  PROCUREMENT_PAPERS: '采购资料',
  CONTRACT: '合同',
  INVOICE: '发票',
  PROGRESS_OR_ACCEPTANCE: '进度确认单',
  SUPERVISION_OPINION: '监理意见',
  PHOTOS: '施工照片',
  NOTICE_PROOF: '公示照片',
  PAYEE_ACCOUNT: '开户证明',
} as const;
const {
  APPLICATION,
  PROJECT_APPROVAL,
  IMPLEMENTATION_PLAN,
  PROCUREMENT_PAPERS,
  CONTRACT,
  INVOICE,
  PROGRESS_OR_ACCEPTANCE,
  PHOTOS,
  NOTICE_PROOF,
  PAYEE_ACCOUNT,
} = works;

/** The papers that each kind of claim must bring. */
const papers = {
  WORKS: works,
  HOUSEHOLD_SUBSIDY: {
    APPLICATION,
    PROJECT_APPROVAL,
    IMPLEMENTATION_PLAN,
    PROGRESS_OR_ACCEPTANCE,
    NOTICE_PROOF,
    SIGNED_LIST: '签字花名册',
    CARD_RECORD: '一卡通发放表',
  },
  PURCHASE: { APPLICATION, PROJECT_APPROVAL, PROCUREMENT_PAPERS, CONTRACT, INVOICE, DELIVERY_RECORD: '签收单', PHOTOS, PAYEE_ACCOUNT },
} as const;

/** The proofs of a claim: files where the project has some, else the numbers of the papers in the unit's binder. */
export function proofsOf({ plan, index, made }: Course) {
  return Object.entries(papers[plan.kind.claim]).map(([kind, name]) => {
    const attachmentId = made.files?.[kind] ?? null;
    return { kind, attachmentId, reference: attachmentId ? null : `${name} 第${index + 1}卷（示例）` };
  });
}
