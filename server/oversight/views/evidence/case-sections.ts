import { columnsOf, decimal, moment, ofProject, personName, type Section, yuan } from './section.js';

const acted = (table: string) => ({
  by: personName(`${table}.by_person_id`),
  for: personName(`${table}.for_person_id`),
  ...columnsOf(table, ['role', 'business_date']),
  recordedAt: moment(`${table}.recorded_at`),
});
const recorded = (table: string) => ({ recordedBy: personName(`${table}.recorded_by`), recordedAt: moment(`${table}.recorded_at`) });

/** The case of a project: what was applied for, who said what, what was published, built and accepted. */
export const caseSections: readonly Section[] = [
  {
    name: 'application',
    zh: '项目申报',
    columns: {
      ...columnsOf('project', ['id', 'place_code']),
      placeName: `(select place.name from place where place.code = project.place_code order by place.valid_from desc limit 1)`,
      ...columnsOf('project', ['library', 'class_code', 'nature', 'name', 'content', 'year', 'state']),
      budget: yuan('project.budget_fen'),
      ...columnsOf('project', ['responsible_unit', 'implementing_unit', 'planned_start', 'planned_finish', 'households', 'people']),
      ...columnsOf('project', ['meeting_record', 'declared_on', 'minutes_number', 'minutes_date', 'admitted_on', 'published_on']),
      ...columnsOf('project', ['plan_number', 'plan_year', 'forms_no_asset_reason', 'edition']),
    },
    from: 'from project where project.id in (select id from subject_project)',
    order: 'project.id',
  },
  {
    name: 'targets',
    zh: '绩效目标',
    columns: {
      ...columnsOf('performance_target', ['id', 'project_id', 'kind', 'aspect', 'name', 'comparison']),
      value: decimal('performance_target.value'),
      unit: 'performance_target.unit',
      actual: decimal('performance_target.actual'),
    },
    from: ofProject('performance_target'),
    order: 'performance_target.id',
  },
  {
    name: 'opinions',
    zh: '办理意见',
    columns: {
      ...columnsOf('case_act', ['id', 'project_id', 'move', 'from_state', 'to_state', 'level']),
      ...acted('case_act'),
      ...columnsOf('case_act', ['opinion', 'reason', 'minutes_number', 'plan_number']),
    },
    from: ofProject('case_act'),
    order: 'case_act.id',
  },
  {
    name: 'changes',
    zh: '项目变更',
    columns: {
      ...columnsOf('change_request', ['id', 'project_id', 'kind', 'state', 'proposed', 'reason', 'edition_before', 'edition_after']),
      ...columnsOf('change_request', ['requested_on', 'decided_on', 'opinion', 'minutes_number', 'minutes_date']),
      requestedBy: personName('change_request.requested_by'),
      decidedBy: personName('change_request.decided_by'),
    },
    from: ofProject('change_request'),
    order: 'change_request.id',
  },
  {
    name: 'notices',
    zh: '公示公告',
    columns: {
      ...columnsOf('notice', ['id', 'subject_noun', 'subject_id', 'purpose', 'kind', 'level']),
      carriers: `array_to_string(notice.carriers, ' ')`,
      ...columnsOf('notice', ['title', 'body', 'published_on', 'days', 'unit', 'last_day']),
      publishedBy: personName('notice.published_by'),
      withdrawnOn: 'withdrawal.withdrawn_on',
      withdrawalReason: 'withdrawal.reason',
    },
    from: 'from notice left join notice_withdrawal withdrawal on withdrawal.notice_id = notice.id where notice.subject_id in (select id from subject_any)',
    order: 'notice.id',
  },
  {
    // Who objected is told to nobody: what was said and answered is what proves that it was heard.
    name: 'objections',
    zh: '异议及答复',
    columns: {
      ...columnsOf('objection', ['id', 'notice_id', 'received_on', 'text']),
      repliedOn: 'reply.replied_on',
      reply: 'reply.text',
      upheld: 'reply.upheld',
      repliedBy: personName('reply.replied_by'),
    },
    from: `from objection join notice on notice.id = objection.notice_id left join objection_reply reply on reply.objection_id = objection.id
      where notice.subject_id in (select id from subject_any)`,
    order: 'objection.id',
  },
  {
    name: 'contracts',
    zh: '合同',
    columns: {
      ...columnsOf('contract', ['id', 'project_id', 'number', 'party']),
      amount: yuan('contract.amount_fen'),
      ...columnsOf('contract', ['signed_on', 'planned_finish', 'retention_percent']),
      method: 'procurement.method',
      tenderNumber: 'procurement.tender_number',
      decidedOn: 'procurement.decided_on',
      ...recorded('contract'),
    },
    from: `from contract join procurement on procurement.id = contract.procurement_id where contract.project_id in (select id from subject_project)`,
    order: 'contract.id',
  },
  {
    name: 'contract_supplements',
    zh: '补充合同',
    columns: {
      ...columnsOf('contract_supplement', ['id', 'project_id', 'contract_id', 'change_request_id', 'number']),
      amount: yuan('contract_supplement.amount_fen'),
      ...columnsOf('contract_supplement', ['signed_on', 'reason']),
      ...recorded('contract_supplement'),
    },
    from: ofProject('contract_supplement'),
    order: 'contract_supplement.id',
  },
  {
    name: 'progress',
    zh: '形象进度',
    columns: {
      ...columnsOf('progress_report', ['id', 'project_id', 'done_on']),
      percent: 'physical_percent(progress_report.project_id, progress_report.done_on)',
      ...columnsOf('progress_report', ['note', 'correction_reason']),
      ...recorded('progress_report'),
    },
    from: ofProject('progress_report'),
    order: 'progress_report.id',
  },
  {
    name: 'acceptances',
    zh: '验收',
    columns: {
      ...columnsOf('acceptance', ['id', 'project_id', 'level', 'accepted_on', 'record_number', 'conclusion', 'opinion', 'acceptors']),
      openProblems: `(select count(*) from acceptance_problem problem where problem.acceptance_id = acceptance.id and problem.closed_on is null)`,
      ...recorded('acceptance'),
    },
    from: ofProject('acceptance'),
    order: 'acceptance.id',
  },
  {
    name: 'acceptance_problems',
    zh: '验收问题',
    columns: {
      ...columnsOf('acceptance_problem', ['id', 'project_id', 'acceptance_id', 'description', 'due_on', 'closed_on', 'closing_note']),
      closedBy: personName('acceptance_problem.closed_by'),
    },
    from: ofProject('acceptance_problem'),
    order: 'acceptance_problem.id',
  },
  {
    name: 'settlements',
    zh: '结算',
    columns: {
      ...columnsOf('settlement', ['id', 'project_id']),
      amount: yuan('settlement.amount_fen'),
      contractAmount: yuan('settlement.contract_fen'),
      ...columnsOf('settlement', ['settled_on', 'audited_by', 'document_number']),
      ...recorded('settlement'),
    },
    from: ofProject('settlement'),
    order: 'settlement.id',
  },
  {
    name: 'attachments',
    zh: '附件清单',
    columns: {
      ...columnsOf('attachment', ['id', 'subject_noun', 'subject_id', 'kind', 'name', 'media_type', 'size_bytes', 'sha256', 'taken_on']),
      uploadedBy: personName('attachment.uploaded_by'),
      uploadedAt: moment('attachment.uploaded_at'),
      withdrawnOn: '(select withdrawn_on from attachment_withdrawal withdrawal where withdrawal.attachment_id = attachment.id)',
    },
    from: 'from attachment where attachment.subject_id in (select id from subject_any)',
    order: 'attachment.id',
  },
];
