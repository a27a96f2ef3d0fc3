import type { Invariant } from '../../kernel/invariant.js';

export const executionInvariants: readonly Invariant[] = [
  {
    name: 'contractItemsMakeAmount',
    zh: '合同清单合计等于合同金额，补充协议清单合计等于增减额。',
    en: 'The items of each contract and supplement make its amount to the fen.',
    sql: `select contract.number || ': items ' || coalesce(sum(item.amount_fen), 0) || ', amount ' || contract.amount_fen || ' fen' as broken
      from contract left join contract_item item on item.contract_id = contract.id and item.supplement_id is null
      group by contract.id having coalesce(sum(item.amount_fen), 0) <> contract.amount_fen
      union all
      select supplement.number || ': items ' || coalesce(sum(item.amount_fen), 0) || ', amount ' || supplement.amount_fen || ' fen'
      from contract_supplement supplement left join contract_item item on item.supplement_id = supplement.id
      group by supplement.id having coalesce(sum(item.amount_fen), 0) <> supplement.amount_fen`,
  },
  {
    name: 'contractsWithinBudget',
    zh: '项目合同（含补充协议）合计不超过批准预算。',
    en: 'The contracts of a project with their supplements stay within its approved budget.',
    sql: `select project.name || ': contracts ' || fact.contract_fen + fact.supplement_fen || ', budget ' || project.budget_fen || ' fen' as broken
      from execution_fact fact join project on project.id = fact.project_id
      where fact.contract_fen + fact.supplement_fen > project.budget_fen`,
  },
  {
    name: 'settlementWithinContracts',
    zh: '结算不超过合同及批准的变更，且记有当时合同合计。',
    en: 'A settlement stays within contracts and approved changes, and states what they came to.',
    sql: `select project.name || ': settlement ' || settlement.amount_fen || ', contracts ' || fact.contract_fen + fact.supplement_fen as broken
      from settlement join project on project.id = settlement.project_id join execution_fact fact on fact.project_id = project.id
      where settlement.amount_fen > fact.contract_fen + fact.supplement_fen
        or settlement.contract_fen <> fact.contract_fen + fact.supplement_fen`,
  },
  {
    name: 'supplementRestsOnApprovedChange',
    zh: '补充协议依据已批准的变更。',
    en: 'A supplement rests on an approved change.',
    sql: `select supplement.number || ' rests on a change in state ' || request.state as broken
      from contract_supplement supplement join change_request request on request.id = supplement.change_request_id
      where request.state <> 'APPROVED'`,
  },
  {
    name: 'approvedChangeMadeItsEdition',
    zh: '每项已批准的变更都有对应的版本。',
    en: 'Every approved change made the edition that it names.',
    sql: `select request.id || ' made no edition ' || request.edition_after as broken
      from change_request request left join project_edition edition
        on edition.project_id = request.project_id and edition.edition = request.edition_after and edition.change_id = request.id
      where request.state = 'APPROVED' and edition.id is null`,
  },
  {
    name: 'contractQuantityCoversWhatIsLeft',
    zh: '清单项计入补充协议后的数量不小于零。',
    en: 'No contract line falls below zero through its supplements.',
    sql: `select project.name || ': line ' || work.item_id || ' has ' || work.quantity as broken
      from project cross join lateral contract_work(project.id, 'infinity'::date) work where work.quantity < 0`,
  },
];
