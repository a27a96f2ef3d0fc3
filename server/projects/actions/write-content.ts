import type { Act } from '../../audit/index.js';
import { placesByCode } from '../../divisions/index.js';
import { Department } from '../../identity/index.js';
import { inArea } from '../../kernel/access.js';
import { isId } from '../../kernel/ids.js';
import type { Fen } from '../../kernel/money.js';
import { demand } from '../../kernel/refusal.js';
import { countyOf } from '../../kernel/viewer.js';
import { policyOn } from '../../policies/index.js';
import { ProjectClass } from '../model/project-class.js';
import { categoryOnList, contentFits } from '../rules/content-fits.js';
import type { Library, Nature } from '../rules/kinds.js';
import { refuse } from '../rules/refusals.js';

/** The written content of a project: what the village, or the office that drafts, fills in. Amounts in fen. */
export interface Content {
  readonly placeCode: string;
  readonly library: Library;
  readonly classCode: string;
  readonly nature: Nature;
  readonly name: string;
  readonly content: string;
  readonly year: number;
  readonly budgetFen: Fen;
  readonly departmentId: string | null;
  readonly responsibleUnit: string;
  readonly implementingUnit: string | null;
  readonly plannedStart: string | null;
  readonly plannedFinish: string | null;
  readonly negativeCategory: string | null;
  readonly villages: number;
  readonly households: number;
  readonly people: number;
  readonly poorHouseholds: number;
  readonly poorPeople: number;
  readonly meetingRecord: string | null;
}

const area = inArea();

/**
 * Demands that the content agrees with itself and names what exists. Refuses, in this order: PLACE_CODE_…, PLACE_MUST_EXIST,
 * PLACE_MUST_BE_VALID_ON_DATE, PLACE_MUST_LIE_IN_AREA, PROJECT_CLASS_MUST_EXIST, PROJECT_DEPARTMENT_MUST_EXIST,
 * CATEGORY_MUST_BE_ON_LIST, AMOUNT_MUST_BE_POSITIVE, SCHEDULE_MUST_BE_IN_ORDER, POOR_MUST_BE_PART_OF_BENEFICIARIES.
 */
export async function demandContent({ em, viewer, today }: Act, content: Content): Promise<void> {
  const { placeCode, classCode, departmentId, negativeCategory } = content;
  await placesByCode(em, [placeCode], today);
  if (!area.sees(viewer, { place_code: placeCode }))
    throw refuse('PLACE_MUST_LIE_IN_AREA', { place: placeCode, area: viewer.placeCode ?? '—' });
  if (!(await em.findOne(ProjectClass, { code: classCode }))) throw refuse('PROJECT_CLASS_MUST_EXIST', { code: classCode });
  if (departmentId) {
    const department = isId(departmentId) ? await em.findOne(Department, { id: departmentId, countyCode: countyOf(placeCode) }) : null;
    if (!department) throw refuse('PROJECT_DEPARTMENT_MUST_EXIST', { id: departmentId.slice(0, 40) });
  }
  if (negativeCategory) {
    const { value } = await policyOn(em, 'negativeList', { place: placeCode, on: today });
    demand(categoryOnList(negativeCategory, value.items));
  }
  demand(contentFits(content));
}
