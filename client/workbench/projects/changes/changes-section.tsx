import { Button } from 'antd';
import { useState } from 'react';
import type { WorkbenchChangeFragment } from '../../../generated/workbench.js';
import { WorkbenchWithdrawChangeDocument } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ReasonDrawer } from '../records/reason-drawer.js';
import type { ProjectContent } from '../sections/content-section.js';
import { ApproveDrawer } from './approve-drawer.js';
import { ChangeCard } from './change-card.js';
import { RejectDrawer } from './reject-drawer.js';
import { RequestDrawer } from './request-drawer.js';

export type ChangeAct = 'approveChange' | 'rejectChange' | 'withdrawChange';

/** What was asked to be changed of an approved project, what came of it, and what the acting post may do about it. */
export function ChangesSection({ project }: { readonly project: ProjectContent }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { may } = useSession();
  const [requests, setRequests] = useState(false);
  const [act, setAct] = useState<{ readonly name: ChangeAct; readonly change: WorkbenchChangeFragment } | null>(null);
  const close = () => setAct(null);
  const nodes = project.changes.nodes;
  const hasEdition = project.editions.length > 0;
  return (
    <Section
      title={t('changes')}
      actions={hasEdition && may('requestChange') ? <Button onClick={() => setRequests(true)}>{t('requestChange')}</Button> : null}
    >
      {nodes.length === 0 ? <p>{t(hasEdition ? 'noChanges' : 'noChangesYet')}</p> : null}
      <ul className="cards">
        {nodes.map((change) => (
          <ChangeCard
            key={change.id}
            change={change}
            editions={project.editions}
            actions={
              change.state === 'REQUESTED'
                ? (['approveChange', 'rejectChange', 'withdrawChange'] as const)
                    .filter((name) => may(name))
                    .map((name) => (
                      <Button key={name} type={name === 'approveChange' ? 'primary' : 'default'} onClick={() => setAct({ name, change })}>
                        {t(`act.${name}`)}
                      </Button>
                    ))
                : null
            }
          />
        ))}
      </ul>
      {requests ? <RequestDrawer project={project} onClose={() => setRequests(false)} /> : null}
      {act?.name === 'approveChange' ? <ApproveDrawer changeRequestId={act.change.id} onClose={close} /> : null}
      {act?.name === 'rejectChange' ? <RejectDrawer changeRequestId={act.change.id} onClose={close} /> : null}
      {act?.name === 'withdrawChange' ? (
        <ReasonDrawer
          title={t('act.withdrawChange')}
          about={t('changeAbout', { kind: word('ChangeKind', act.change.kind), reason: act.change.reason })}
          document={WorkbenchWithdrawChangeDocument}
          variables={(reason) => ({ input: { changeRequestId: act.change.id, reason } })}
          onClose={close}
        />
      ) : null}
    </Section>
  );
}
