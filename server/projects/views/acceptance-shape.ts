import { sql } from 'kysely';
import { attachmentsField } from '../../attachments/index.js';
import { personOf } from '../../identity/index.js';
import { column, ref, type Shape, shape, toList } from '../../kernel/shape.js';
import { recorded } from './contract-shape.js';
import { projectOf } from './project-shape.js';

export const acceptanceProblemShape: Shape = shape('AcceptanceProblem', 'acceptance_problem', {
  project: projectOf(),
  description: column('description'),
  dueOn: column('due_on'),
  closedOn: column('closed_on'),
  closedBy: personOf('closed_by'),
  closingNote: column('closing_note'),
  attachments: attachmentsField(),
});

export const acceptanceShape: Shape = shape('Acceptance', 'acceptance', {
  ...recorded,
  level: column('level'),
  acceptedOn: column('accepted_on'),
  recordNumber: column('record_number'),
  conclusion: column('conclusion'),
  opinion: column('opinion'),
  acceptors: column('acceptors'),
  problems: toList(
    () => acceptanceProblemShape,
    (from, to) => sql`${ref(to, 'acceptance_id')} = ${ref(from, 'id')}`,
  ),
});
