import { Select } from 'antd';
import { useState } from 'react';
import type { AttachmentKind } from '../../../generated/schema.js';
import type { WorkbenchAttachmentFragment } from '../../../generated/workbench.js';
import { recordedOn } from '../../kit/county-clock.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { FileChooser } from '../../kit/file-chooser.js';
import { FileLink } from '../../kit/file-link.js';
import { useWords } from '../../kit/language.js';
import { Photo } from '../../kit/photo.js';
import { Rows } from '../../kit/rows.js';
import { Section } from '../../kit/section.js';
import type { FileOf } from '../../kit/send-file.js';
import { useSession } from '../../session/session.js';

/** The files of a subject, to be looked at and downloaded, and one more. */
export function FileRows({ of, files }: { readonly of: FileOf; readonly files: readonly WorkbenchAttachmentFragment[] }) {
  const t = useWords('assets');
  const word = useEnumWords();
  const options = useEnumOptions();
  const { is } = useSession();
  const [kind, setKind] = useState<AttachmentKind>(of.kind);
  return (
    <Section
      title={t('tab.files')}
      actions={
        is('AUDITOR', 'OVERSEER', 'ADMINISTRATOR') ? null : (
          <>
            <Select
              aria-label={t('fileKind')}
              className="filter"
              virtual={false}
              value={kind}
              options={options('AttachmentKind')}
              onChange={setKind}
            />
            <FileChooser of={{ ...of, kind }} label={t(kind === 'PHOTO' ? 'addPhoto' : 'addFile')} />
          </>
        )
      }
    >
      <Rows
        label={t('tab.files')}
        whenEmpty={t('noFiles')}
        rows={files}
        columns={[
          { title: t('fileName'), key: 'name', className: 'asset-column-name', render: (_, file) => <FileLink file={file} /> },
          { title: t('fileKind'), key: 'kind', render: (_, file) => word('AttachmentKind', file.kind) },
          { title: t('fileLook'), key: 'look', render: (_, file) => (file.mediaType.startsWith('image/') ? <Photo file={file} /> : '–') },
          { title: t('by'), key: 'by', render: (_, { uploadedBy }) => uploadedBy?.name ?? '–' },
          { title: t('uploadedOn'), key: 'at', render: (_, { uploadedAt }) => recordedOn(uploadedAt) },
        ]}
      />
    </Section>
  );
}
