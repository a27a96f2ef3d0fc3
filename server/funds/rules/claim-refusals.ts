/** What is refused about a claim, its papers, its contract and those who act on it. */
const known = '只能办理已登记且在辖区内的业务 · only what is registered within one’s area can be acted on';
const duties = '不相容岗位分离 · separation of duties';

export const claimRefusals = {
  CLAIM_PROOFS_MUST_BE_COMPLETE: {
    zh: '报账资料不全，缺：{missing}。',
    en: 'The claim lacks proofs: {missing}.',
    basis: '凭齐全的资料报账 · claims are paid against complete proofs',
  },
  CLAIM_MUST_BE_HANDLED_BY_ANOTHER: {
    zh: '您（或与您互为代理的人）已在“{duty}”环节办理过这笔报账，须由他人办理。',
    en: 'You, or somebody you substitute for or who substitutes for you, already acted on this claim ({duty}); another must act.',
    basis: duties,
  },
  CLAIM_MUST_BE_CHECKED_BY_TOWNSHIP: {
    zh: '项目在乡镇，报账须先经乡镇审核。',
    en: 'The project lies in a township; the township checks the claim first.',
    basis: '单位申请、乡镇审核、财政审批 · the unit applies, the township checks, finance approves',
  },
  CLAIM_MUST_NOT_BE_PAID: {
    zh: '报账已支付{paid}元，须先冲销支付。',
    en: '{paid} yuan of the claim is paid; reverse the payment first.',
    basis: '按倒序冲销 · acts are reversed in the opposite order',
  },
  CONTRACT_MUST_BE_OF_PROJECT: {
    zh: '合同{contract}不是该项目的合同。',
    en: 'The contract {contract} is not one of the project.',
    basis: '凭合同报账 · claims rest on the project’s contract',
  },
  CONTRACT_MUST_BE_NAMED: {
    zh: '工程或采购类报账须注明合同。',
    en: 'A claim for works or a purchase names its contract.',
    basis: '凭合同报账 · claims rest on the project’s contract',
  },
  PAYEE_MUST_BE_CONTRACT_PARTY: {
    zh: '收款人“{payee}”与合同对方“{party}”不符。',
    en: 'The payee "{payee}" is not the contract’s party "{party}".',
    basis: '支付给合同对方 · money is paid to the contract’s party',
  },
  PROOF_KIND_MUST_BE_KNOWN: {
    zh: '没有“{kind}”这种报账资料。',
    en: 'There is no kind of proof "{kind}".',
    basis: '报账资料清单 · the list of proofs',
  },
  PROOF_MUST_SHOW_SOMETHING: {
    zh: '报账资料“{kind}”须附文件或注明存放处。',
    en: 'The proof "{kind}" needs a file or where it is kept.',
    basis: '报账资料清单 · the list of proofs',
  },
  CLAIM_VERSION_MUST_BE_CURRENT: {
    zh: '报账单已被他人修改（当前版本{current}，所见版本{seen}），请刷新后再改。',
    en: 'The claim was changed meanwhile (version {current}, you saw {seen}); reload it first.',
    basis: '不覆盖他人的修改 · nobody’s change is overwritten unseen',
  },
  CLAIM_MUST_FOLLOW_FUNDING: {
    zh: '项目当前为{state}，资金下达之后才能报账。',
    en: 'The project is {state}; claims follow once money is laid on it.',
    basis: '先下达资金后报账 · claims follow funding',
  },
  CLAIM_MUST_BE_RETURNED_WITH_REASON: {
    zh: '退回须写明理由。',
    en: 'A claim is returned with a reason.',
    basis: '退回须说明 · a return says why',
  },
  ATTACHED_FILE_MUST_EXIST: {
    zh: '没有编号为{id}的附件。',
    en: 'There is no attachment {id}.',
    basis: known,
  },
  CLAIM_MUST_BE_OPEN: {
    zh: '报账当前为{state}，只有草稿和退回的报账可以修改。',
    en: 'The claim is {state}; only a draft or a returned claim can be changed.',
    basis: '提交后的报账不改动 · a submitted claim is not changed',
  },
} as const;
