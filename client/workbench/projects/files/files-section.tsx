import { Button, Flex, Select, Tag } from 'antd';
import { useState } from 'react';
import type { AttachmentKind } from '../../../generated/schema.js';
import {
  type WorkbenchAttachmentFragment,
  WorkbenchProjectFilesDocument,
  WorkbenchWithdrawFileDocument,
} from '../../../generated/workbench.js';
import { usePage } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { recordedOn } from '../../kit/county-clock.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { FileChooser } from '../../kit/file-chooser.js';
import { FileLink } from '../../kit/file-link.js';
import { useWords } from '../../kit/language.js';
import { PagedTable } from '../../kit/paged-table.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { ReasonDrawer } from '../records/reason-drawer.js';

/** The files of the project: what is there, to be downloaded, and one more. */
export function FilesSection({ id }: { readonly id: string }) {
  const t = useWords('projects');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { may } = useSession();
  const [withdrawn, setWithdrawn] = useState<WorkbenchAttachmentFragment | null>(null);
  const [kind, setKind] = useState<AttachmentKind>('PHOTO');
  const asked = useAsk(WorkbenchProjectFilesDocument, { id, ...usePage(20) });
  return (
    <Section title={t('tab.files')}>
      {may('uploadAttachment') ? (
        <Flex gap="small" wrap align="center" className="filters no-print">
          <Select aria-label={t('fileKind')} className="filter" value={kind} options={options('AttachmentKind')} onChange={setKind} />
          <FileChooser of={{ subjectNoun: 'project', subjectId: id, kind }} label={t(kind === 'PHOTO' ? 'addPhotos' : 'addFile')} many />
        </Flex>
      ) : null}
      <Asked asked={asked}>
        {({ project }) => (
          <PagedTable
            label={t('tab.files')}
            whenEmpty={t('noFiles')}
            connection={project?.attachments}
            loading={asked.isFetching}
            columns={[
              {
                title: t('fileName'),
                key: 'name',
                className: 'column-name',
                render: (_, file) => <FileLink file={file} />,
              },
              { title: t('fileKind'), key: 'kind', render: (_, row) => word('AttachmentKind', row.kind) },
              { title: t('takenOn'), key: 'takenOn', render: (_, { takenOn }) => takenOn ?? '–' },
              { title: t('trail.by'), key: 'by', render: (_, { uploadedBy }) => uploadedBy?.name ?? '–' },
              { title: t('uploadedAt'), key: 'at', render: (_, { uploadedAt }) => recordedOn(uploadedAt) },
              {
                title: t('note'),
                key: 'note',
                className: 'column-name',
                render: (_, file) => <Standing file={file} onWithdraw={setWithdrawn} />,
              },
            ]}
          />
        )}
      </Asked>
      {withdrawn ? (
        <ReasonDrawer
          title={t('withdrawFile')}
          about={withdrawn.name}
          hint={t('withdrawFileHint')}
          document={WorkbenchWithdrawFileDocument}
          variables={(reason) => ({ input: { attachmentId: withdrawn.id, reason } })}
          onClose={() => setWithdrawn(null)}
        />
      ) : null}
    </Section>
  );
}

interface StandingProps {
  readonly file: WorkbenchAttachmentFragment;
  readonly onWithdraw: (file: WorkbenchAttachmentFragment) => void;
}

/** That a file was withdrawn, by whom and why; until then it can be. */
function Standing({ file, onWithdraw }: StandingProps) {
  const t = useWords('projects');
  const { may } = useSession();
  const { withdrawal, name } = file;
  if (withdrawal) {
    return (
      <>
        <Tag className="mark-bad">{t('isWithdrawn')}</Tag>
        {t('withdrawnBy', { day: withdrawal.withdrawnOn, name: withdrawal.withdrawnBy?.name ?? '–', reason: withdrawal.reason })}
      </>
    );
  }
  return may('withdrawAttachment') ? (
    <Button size="small" aria-label={t('withdrawNamed', { name })} onClick={() => onWithdraw(file)}>
      {t('withdraw')}
    </Button>
  ) : (
    '–'
  );
}
