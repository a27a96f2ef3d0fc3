import type { ReactNode } from 'react';
import type { Role } from '../../generated/schema.js';
import { useSession } from '../session/session.js';
import { AccountsHome } from './accounts-home.js';
import { FinanceHome } from './finance/finance-home.js';
import { ManagerHome } from './manager/manager-home.js';
import { OverseerHome } from './overseer/overseer-home.js';
import { ReviewerHome } from './reviewer-home.js';
import { StandingIn } from './standing-in.js';

const homes: Readonly<Record<Role, () => ReactNode>> = {
  VILLAGE_CLERK: ManagerHome,
  PROJECT_MANAGER: ManagerHome,
  TOWNSHIP_REVIEWER: ReviewerHome,
  DEPARTMENT_EXAMINER: ReviewerHome,
  LEADING_GROUP_RECORDER: ReviewerHome,
  LIBRARY_KEEPER: ReviewerHome,
  FINANCE_OFFICER: FinanceHome,
  TREASURER: FinanceHome,
  AUDITOR: OverseerHome,
  OVERSEER: OverseerHome,
  ADMINISTRATOR: AccountsHome,
};

/** What the acting post needs to see first. */
export function HomePage() {
  const { post } = useSession();
  const Home = post ? homes[post.role] : null;
  return Home ? (
    <>
      <StandingIn />
      <Home />
    </>
  ) : null;
}
