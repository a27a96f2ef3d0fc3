import { sql } from 'kysely';
import { setting } from '../../kernel/access.js';
import { newestFirst } from '../../kernel/page.js';
import { addFields, ref, toPage } from '../../kernel/shape.js';
import { projectShape } from '../../projects/index.js';
import { moneyField, ofProject } from './money-sql.js';
import { allocationShape, claimShape, paymentShape, projectSums } from './shapes.js';

const ofThis = (from: string, to: string) => sql`${ref(to, 'project_id')} = ${ref(from, 'id')}`;
// The public sees published projects but none of their accounts; for it a sum would be a wrong zero.
const isOffice = () => sql`${sql.raw(setting('area_from'))} <> ''`;

/** Adds to a project what the fund knows of it. */
export function addMoneyToProjects(): void {
  addFields(projectShape, {
    allocations: toPage(() => allocationShape, ofThis, newestFirst),
    claims: toPage(() => claimShape, ofThis, newestFirst),
    payments: toPage(() => paymentShape, ofThis, newestFirst),
    money: moneyField('ProjectMoney', projectSums, (from) => ofProject(ref(from, 'id')), isOffice),
  });
}
