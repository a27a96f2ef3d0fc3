import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { useSession } from '../../session/session.js';
import { MyDuties } from '../waiting/my-duties.js';
import { StepCounts } from '../waiting/step-counts.js';
import { WaitingClaims } from '../waiting/waiting-claims.js';
import { WaitingUpkeep } from '../waiting/waiting-upkeep.js';
import { MyProjects } from './my-projects.js';
import { MySteps } from './my-steps.js';

/** Who declares and builds projects begins with the next step of each, what is missing and by when; then claims, upkeep and duties. */
export function ManagerHome() {
  const t = useWords('home');
  const navigate = useNavigate();
  const { may, is } = useSession();
  return (
    <Page
      title={t('managerTitle')}
      actions={
        <>
          {may('draftProject') ? (
            <Button type="primary" onClick={() => void navigate('/projects/new')}>
              {t('declare')}
            </Button>
          ) : null}
          {may('draftClaim') ? <Button onClick={() => void navigate('/claims/new')}>{t('newClaim')}</Button> : null}
        </>
      }
    >
      <StepCounts />
      <MySteps />
      <MyProjects />
      <WaitingClaims />
      {is('VILLAGE_CLERK') ? <WaitingUpkeep /> : null}
      <MyDuties />
    </Page>
  );
}
