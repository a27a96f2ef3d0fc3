import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { personOf } from '../../identity/index.js';
import { column, type Field, group, ref, type Shape, shape, yuanSql } from '../../kernel/shape.js';
import { projectOf } from './project-shape.js';

const said =
  (key: string): Field =>
  (from) =>
    sql`(${ref(from, 'proposed')} ->> ${sql.lit(key)})`;

export const changeRequestShape: Shape = shape('ChangeRequest', 'change_request', {
  project: projectOf(),
  kind: column('kind'),
  state: column('state'),
  reason: column('reason'),
  proposed: group('ProposedChange', {
    name: said('name'),
    content: said('content'),
    plannedStart: said('plannedStart'),
    plannedFinish: said('plannedFinish'),
    implementingUnit: said('implementingUnit'),
    placeCode: said('placeCode'),
    budget: (from) => yuanSql(sql`(${ref(from, 'proposed')} ->> 'budgetFen')::numeric`),
    targets: (from) => sql`(${ref(from, 'proposed')} -> 'targets')`,
  }),
  editionBefore: column('edition_before'),
  editionAfter: column('edition_after'),
  requestedOn: column('requested_on'),
  requestedBy: personOf('requested_by'),
  decidedOn: column('decided_on'),
  decidedBy: personOf('decided_by'),
  opinion: column('opinion'),
  minutesNumber: column('minutes_number'),
  minutesDate: column('minutes_date'),
  attachments: attachmentsField(),
});

export const yearlyReviewShape: Shape = shape('YearlyReview', 'yearly_review', {
  project: projectOf(),
  year: column('year'),
  reviewedOn: column('reviewed_on'),
  stillNeeded: column('still_needed'),
  opinion: column('opinion'),
  reviewedBy: personOf('reviewed_by'),
});
