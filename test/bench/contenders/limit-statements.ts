import { heldSql, moneySums, movesSql, ofAllocation, ofProject } from './money-sql.js';
import { fundedSql, fundingSql } from './peer-functions.js';
import { cellsSql, linesPerPage, linesSql } from './progress-sql.js';

const yuan = (fen: string): string => `((${fen})::numeric / 100)::numeric(20, 2)::text`;
const list = (object: string, order: string, rest: string): string =>
  `(select coalesce(json_agg(${object} order by ${order}), '[]'::json) from ${rest})`;
const nodes = (object: string, order: string, rest: string): string => `json_build_object('nodes', ${list(object, order, rest)})`;
const page = (table: string, alias: string, where: string, order: string, first: number | string): string =>
  `(select * from ${table} ${alias} where ${where} order by ${order} limit ${first}) ${alias}`;
const money = (names: readonly (keyof typeof moneySums)[], which: string): string =>
  `(select json_build_object(${names.map((name) => `'${name}', ${yuan(moneySums[name])}`).join(', ')}) from ${movesSql(which)} move)`;

const place = (row: string): string =>
  `(select json_build_object('code', place.code, 'name', place.name) from place where place.code = ${row}.place_code limit 1)`;
const line = `(select json_build_object('level', line.level, 'channel', line.channel, 'task', line.task,
    'document', json_build_object('number', document.number, 'title', document.title))
  from fund_line line join fund_document document on document.id = line.document_id where line.id = allocation.line_id)`;

const projectsPage = `select json_build_object('projects', json_build_object('nodes', coalesce(json_agg(
    json_build_object('id', project.id, 'name', project.name, 'state', project.state, 'budget', ${yuan('project.budget_fen')},
      'place', ${place('project')}, 'allocations', ${nodes(
        `json_build_object('id', allocation.id, 'amount', ${yuan('allocation.amount_fen')}, 'allocatedOn', allocation.allocated_on, 'line', ${line})`,
        'allocation.id desc',
        page('allocation', 'allocation', 'allocation.project_id = project.id', 'allocation.id desc', 20),
      )}) order by project.id desc) filter (where project.rank <= $1), '[]'::json),
    'pageInfo', json_build_object('hasNextPage', count(*) > $1)))::text as answer
  from (select *, row_number() over (order by id desc) as rank from (select * from project order by id desc limit $1::int + 1) project) project`;

const allSums = ['allocated', 'released', 'unreleased', 'paid', 'unpaid', 'balance'] as const;
const projectPage = `select json_build_object('project', (select json_build_object(
    'id', project.id, 'name', project.name, 'content', project.content, 'state', project.state, 'budget', ${yuan('project.budget_fen')}, 'year', project.year,
    'class', (select json_build_object('code', class.code, 'zh', class.zh) from project_class class where class.code = project.class_code),
    'place', ${place('project')},
    'department', (select json_build_object('name', department.name) from department where department.id = project.department_id),
    'responsibleUnit', project.responsible_unit, 'plannedStart', project.planned_start, 'plannedFinish', project.planned_finish,
    'declaredOn', project.declared_on, 'admittedOn', project.admitted_on, 'planNumber', project.plan_number,
    'sources', ${list(`json_build_object('level', source.level, 'channel', source.channel, 'amount', ${yuan('source.amount_fen')})`, 'source.level, source.channel', 'project_source source where source.project_id = project.id')},
    'targets', ${list(`json_build_object('name', target.name, 'comparison', target.comparison, 'value', trim_scale(target.value)::text, 'unit', target.unit)`, 'target.id', 'performance_target target where target.project_id = project.id')},
    'linkages', ${list(`json_build_object('kind', linkage.kind, 'households', linkage.households, 'people', linkage.people, 'income', ${yuan('linkage.income_fen')})`, 'linkage.id', 'benefit_linkage linkage where linkage.project_id = project.id')},
    'acts', ${nodes(
      `json_build_object('move', act.move, 'toState', act.to_state, 'level', act.level, 'businessDate', act.business_date, 'opinion', act.opinion,
        'by', (select json_build_object('name', person.name) from person where person.id = act.by_person_id))`,
      'act.id desc',
      page('case_act', 'act', 'act.project_id = project.id', 'act.id desc', 20),
    )},
    'contracts', ${list(
      `json_build_object('number', contract.number, 'party', contract.party, 'amount', ${yuan('contract.amount_fen')}, 'signedOn', contract.signed_on,
        'items', ${list(`json_build_object('name', item.name, 'unit', item.unit, 'quantity', trim_scale(item.quantity)::text, 'unitPrice', ${yuan('item.unit_price_fen')}, 'amount', ${yuan('item.amount_fen')})`, 'item.position', 'contract_item item where item.contract_id = contract.id and item.supplement_id is null')})`,
      'contract.id',
      'contract where contract.project_id = project.id',
    )},
    'physicalPercent', physical_percent(project.id, 'infinity'::date)::text,
    'settlement', (select json_build_object('amount', ${yuan('settlement.amount_fen')}, 'settledOn', settlement.settled_on) from settlement where settlement.project_id = project.id),
    'money', ${money(allSums, ofProject('project.id'))},
    'allocations', ${nodes(
      `json_build_object('id', allocation.id, 'amount', ${yuan('allocation.amount_fen')}, 'allocatedOn', allocation.allocated_on, 'line', ${line},
        'money', ${money(['allocated', 'released', 'paid', 'unpaid'], ofAllocation('allocation.id'))})`,
      'allocation.id desc',
      page('allocation', 'allocation', 'allocation.project_id = project.id', 'allocation.id desc', 20),
    )},
    'claims', ${nodes(`json_build_object('purpose', claim.purpose, 'amount', ${yuan('claim.amount_fen')}, 'state', claim.state, 'payee', claim.payee)`, 'claim.id desc', page('claim', 'claim', 'claim.project_id = project.id', 'claim.id desc', 20))},
    'payments', ${nodes(`json_build_object('id', payment.id, 'amount', ${yuan('payment.amount_fen')}, 'paidOn', payment.paid_on, 'payee', payment.payee, 'voucherNumber', payment.voucher_number)`, 'payment.id desc', page('payment', 'payment', 'payment.project_id = project.id', 'payment.id desc', 20))},
    'assets', ${nodes(
      `json_build_object('code', version.code, 'name', version.name, 'state', version.state, 'originalValue', ${yuan('version.original_fen')})`,
      'version.code, version.id',
      `(select version.* from asset_version version where ${heldSql('version', null)} and version.asset_id in (select made.asset_id from asset_origin made
        where made.project_id = project.id and ${heldSql('made', null)}) order by version.code, version.id limit 20) version`,
    )}
  ) from project where project.id = $1))::text as answer`;

const lineObject = `json_build_object('key', key, 'name', name, 'allocated', ${yuan('allocated_fen')}, 'disbursed', ${yuan('disbursed_fen')},
  'paid', ${yuan('paid_fen')}, 'baseAmount', ${yuan('base_fen')}, 'expenditureProgress', expenditure_progress::text, 'pointsAhead', points_ahead::text,
  'projectsInPlan', projects_in_plan, 'projectsStarted', projects_started, 'projectsFinished', projects_finished)`;
const reportObject = (from: string, onlyBehind: boolean): string => `json_build_object('paceMode', (select mode from pace),
  'timeProgress', (select percent_of(part, whole)::text from pace), 'total', (select ${lineObject} from ${from} where is_total),
  'rows', ${nodes(lineObject, 'rank, key', `(select * from ${from} where not is_total ${onlyBehind ? 'and is_behind' : ''} order by rank, key limit ${linesPerPage}) line`)})`;

const countyProgress = `with ${cellsSql}, by_level as materialized (select * from ${linesSql('LEVEL')} line),
  by_township as materialized (select * from ${linesSql('TOWNSHIP')} line)
  select json_build_object('bySource', ${reportObject('by_level', false)}, 'byTownship', ${reportObject('by_township', false)})::text as answer`;
const behindList = `with ${cellsSql}, by_project as materialized (select * from ${linesSql('PROJECT')} line)
  select json_build_object('behind', ${reportObject('by_project', true)})::text as answer`;

const heldAssets = `select json_build_object('assets', json_build_object('nodes', coalesce(json_agg(json_build_object(
      'code', version.code, 'name', version.name, 'class', version.class, 'state', version.state, 'originalValue', ${yuan('version.original_fen')},
      'netValue', ${yuan('version.net_fen')}, 'place', ${place('version')},
      'rights', ${list(
        `json_build_object('kind', held.kind, 'whole', held.whole::text, 'holders', ${list(
          `json_build_object('parts', holder.parts::text, 'party', (select json_build_object('name', party.name) from party where party.id = holder.party_id))`,
          'holder.party_id',
          'asset_right_holder holder where holder.right_id = held.id',
        )})`,
        'held.kind',
        `asset_right held where held.asset_id = version.asset_id and ${heldSql('held', '$2::date')}`,
      )},
      'origins', ${list(
        `json_build_object('amount', ${yuan('origin.fen')}, 'project', (select json_build_object('id', project.id, 'name', project.name) from project where project.id = origin.project_id))`,
        'origin.origin',
        `asset_origin origin where origin.asset_id = version.asset_id and ${heldSql('origin', '$2::date')}`,
      )}) order by version.code, version.id), '[]'::json)))::text as answer
  from (select version.* from asset_version version where version.asset_id in (
      select held.asset_id from asset_right_holder holder join asset_right held on held.id = holder.right_id
      where holder.party_id = $1 and held.kind = 'OWN' and ${heldSql('held', '$2::date')})
    and version.state not in ('DISPOSED', 'SPLIT', 'MERGED', 'CONSUMED') and ${heldSql('version', '$2::date')} order by version.code, version.id limit 50) version`;

const assetTrace = `${fundingSql('$1')}
  select json_build_object('asset', (select json_build_object('code', version.code, 'name', version.name, 'originalValue', ${yuan('version.original_fen')},
    'funding', json_build_object('total', ${yuan('version.original_fen')}, 'paid', ${yuan(fundedSql(`kind = 'PAID'`))}, 'unpaid', ${yuan(fundedSql(`kind = 'UNPAID'`))},
      'inherited', ${yuan(fundedSql(`kind = 'INHERITED'`))}, 'residual', ${yuan(`version.original_fen - ${fundedSql('true')}`)},
      'parts', ${list(
        `json_build_object('kind', part.kind, 'amount', ${yuan('part.fen')},
          'project', (select json_build_object('id', project.id, 'name', project.name) from project where project.id = part.project_id),
          'line', (select json_build_object('level', line.level, 'channel', line.channel, 'purpose', line.purpose) from fund_line line where line.id = part.line_id),
          'documentChain', ${list(
            `json_build_object('number', document.number, 'title', document.title, 'issuingBody', document.issuing_body)`,
            'chain.above desc',
            `fund_line line cross join lateral document_chain(line.document_id) chain join fund_document document on document.id = chain.id where line.id = part.line_id`,
          )})`,
        'part.project_id, part.line_id',
        'part',
      )})) from asset_version version where version.asset_id = $1 and ${heldSql('version', null)}))::text as answer`;

/** Every question as one statement that builds the text of its answer; parameters in the order of the questions' values. */
export const limitStatements: Readonly<Record<string, string>> = {
  projectsPage,
  projectPage,
  countyProgress,
  behindList,
  heldAssets,
  assetTrace,
};
