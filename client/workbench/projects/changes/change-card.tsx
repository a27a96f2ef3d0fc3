import { Button, Flex, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { ChangeState } from '../../../generated/schema.js';
import type { WorkbenchChangeFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { FileChooser } from '../../kit/file-chooser.js';
import { useWords } from '../../kit/language.js';
import { Rows } from '../../kit/rows.js';
import type { ProjectContent } from '../sections/content-section.js';
import { proposals } from './proposals.js';

const marks: Readonly<Record<ChangeState, string>> = {
  REQUESTED: 'mark-waits',
  APPROVED: 'mark-good',
  REJECTED: 'mark-bad',
  WITHDRAWN: '',
};

interface ChangeCardProps {
  readonly change: WorkbenchChangeFragment;
  readonly editions: ProjectContent['editions'];
  readonly actions: ReactNode;
}

/** One request: who asked for what and why, what stood before, and how it was decided. */
export function ChangeCard({ change, editions, actions }: ChangeCardProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  const { write } = useAddress();
  const { editionBefore, editionAfter } = change;
  const before = editions.find(({ edition }) => edition === editionBefore);
  const compare = () => {
    write({ left: String(editionBefore), right: String(editionAfter) }, { keepPage: true });
    document.getElementById('editions')?.scrollIntoView();
  };
  return (
    <li>
      <strong>{word('ChangeKind', change.kind)}</strong> <Tag className={marks[change.state]}>{word('ChangeState', change.state)}</Tag>
      <p>{t('requestedBy', { day: change.requestedOn, name: change.requestedBy?.name ?? '–', reason: change.reason })}</p>
      <Rows
        label={t('proposedOf', { kind: word('ChangeKind', change.kind), day: change.requestedOn })}
        whenEmpty={t('kit:none')}
        rows={proposals(change.proposed, before?.content, (name) => t(`edition.${name}`, { defaultValue: name }))}
        columns={[
          { title: t('editionItem'), dataIndex: 'name' },
          { title: t('editionNumber', { edition: editionBefore }), dataIndex: 'before', className: 'column-name' },
          { title: t('proposed'), dataIndex: 'after', className: 'column-name' },
        ]}
      />
      {change.decidedOn ? (
        <p>
          {[
            change.decidedOn,
            change.decidedBy?.name,
            word('ChangeState', change.state),
            change.minutesNumber,
            change.minutesDate,
            change.opinion,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
      <Flex gap="small" wrap align="center" className="no-print">
        {actions}
        {change.state === 'REQUESTED' ? (
          <FileChooser of={{ subjectNoun: 'change_request', subjectId: change.id, kind: 'OTHER' }} label={t('addFile')} many />
        ) : null}
        {editionAfter ? (
          <Button size="small" onClick={compare}>
            {t('compareEditions', { before: editionBefore, after: editionAfter })}
          </Button>
        ) : null}
      </Flex>
    </li>
  );
}
