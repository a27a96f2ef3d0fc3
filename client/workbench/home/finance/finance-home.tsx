import { WorkbenchFinanceHomeDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Page } from '../../kit/page.js';
import { Section } from '../../kit/section.js';
import { IdleByAge } from '../../progress/shares/idle-by-age.js';
import '../../progress/words.js';
import { useSession } from '../../session/session.js';
import { StepCounts } from '../waiting/step-counts.js';
import { TaskTable } from '../waiting/task-table.js';
import { WaitingClaims } from '../waiting/waiting-claims.js';
import { WaitingDisposals } from '../waiting/waiting-disposals.js';
import { BehindList } from './behind-list.js';
import { SourceProgress } from './source-progress.js';
import { Unallocated } from './unallocated.js';

/** Finance begins with the year's progress by source, who is behind, the money that lies still, and the claims that wait. */
export function FinanceHome() {
  const t = useWords('home');
  const { post, is } = useSession();
  const placeCode = post?.placeCode ?? '';
  const asked = useAsk(WorkbenchFinanceHomeDocument, {
    source: { placeCode, by: 'LEVEL' },
    place: { placeCode, by: 'TOWNSHIP' },
    unallocated: { placeCode, kinds: ['UNALLOCATED'] },
    idle: { placeCode },
  });
  const { progress, behind, unallocated, idle } = asked.data ?? {};
  return (
    <Page title={t('finance.title')} asked={asked}>
      {progress ? <SourceProgress progress={progress} /> : null}
      <WaitingClaims />
      {is('FINANCE_OFFICER') ? (
        <Section title={t('title')}>
          <StepCounts />
          <TaskTable rows={5} />
        </Section>
      ) : null}
      {behind ? <BehindList behind={behind} /> : null}
      {unallocated ? <Unallocated unallocated={unallocated} /> : null}
      {idle ? <IdleByAge idle={idle} /> : null}
      {is('FINANCE_OFFICER') ? <WaitingDisposals /> : null}
    </Page>
  );
}
