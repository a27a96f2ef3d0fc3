import type { NoticeLevel, Role } from '../../../generated/schema.js';

/** The level at which a role mostly publishes: what the form begins with; the platform decides. */
export const levelOfRole: Partial<Record<Role, NoticeLevel>> = {
  VILLAGE_CLERK: 'VILLAGE',
  TOWNSHIP_REVIEWER: 'TOWNSHIP',
  LIBRARY_KEEPER: 'COUNTY',
  LEADING_GROUP_RECORDER: 'COUNTY',
  FINANCE_OFFICER: 'COUNTY',
  PROJECT_MANAGER: 'SITE',
};
