import { sql } from 'kysely';
import { newestFirst } from '../../kernel/page.js';
import { addFields, ref, type Shape, type Sql, toList, toOne, toPage, yuanSql } from '../../kernel/shape.js';
import { acceptanceShape } from './acceptance-shape.js';
import { changeRequestShape, yearlyReviewShape } from './change-shape.js';
import { contractShape, procurementShape } from './contract-shape.js';
import {
  closingShape,
  commencementShape,
  completionShape,
  handoverShape,
  implementationPlanShape,
  settlementShape,
} from './papers-shape.js';
import { latestDoneFirst, progressReportShape } from './progress-shape.js';
import { projectShape } from './project-shape.js';
import { villageTagShape } from './village-tag-shape.js';

const ofProject = (from: string, to: string): Sql => sql`${ref(to, 'project_id')} = ${ref(from, 'id')}`;
const paper = (target: Shape) => toOne(() => target, ofProject);
const papers = (target: Shape) => toList(() => target, ofProject);

addFields(projectShape, {
  implementationPlan: paper(implementationPlanShape),
  procurements: papers(procurementShape),
  contracts: papers(contractShape),
  contractAmount: (from) =>
    yuanSql(sql`coalesce((select sum(contract.amount_fen) from contract where contract.project_id = ${ref(from, 'id')}), 0)
      + coalesce((select sum(supplement.amount_fen) from contract_supplement as supplement where supplement.project_id = ${ref(from, 'id')}), 0)`),
  commencement: paper(commencementShape),
  progressReports: toPage(() => progressReportShape, ofProject, latestDoneFirst),
  physicalPercent: (from, { args }) =>
    sql`physical_percent(${ref(from, 'id')}, coalesce(${args['asOf'] ?? null}::date, 'infinity'::date))::text`,
  completion: paper(completionShape),
  acceptances: papers(acceptanceShape),
  settlement: paper(settlementShape),
  handover: paper(handoverShape),
  closing: paper(closingShape),
  changes: toPage(() => changeRequestShape, ofProject, newestFirst),
  yearlyReviews: papers(yearlyReviewShape),
  villageTags: toList(
    () => villageTagShape,
    (from, to) => sql`${ref(to, 'place_code')} = ${ref(from, 'place_code')}`,
    (to) => sql`${ref(to, 'valid_from')}, ${ref(to, 'id')}`,
  ),
});
