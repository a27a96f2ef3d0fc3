import { Flex } from 'antd';
import type { AttachmentKind } from '../../../generated/schema.js';
import { WorkbenchEntryFilesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { recordedOn } from '../../kit/county-clock.js';
import { FileChooser } from '../../kit/file-chooser.js';
import { FileLink } from '../../kit/file-link.js';
import { useWords } from '../../kit/language.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';

interface FilesOfProps {
  readonly noun: string;
  readonly id: string;
  readonly kind: AttachmentKind;
}

/** The papers of a subject, to be downloaded, and a way to add one. */
export function FilesOf({ noun, id, kind }: FilesOfProps) {
  const t = useWords('funds');
  const { is } = useSession();
  const files = useAsk(WorkbenchEntryFilesDocument, { subjectId: id }).data?.attachments.nodes ?? [];
  return (
    <Section
      title={t('section.files')}
      actions={is('FINANCE_OFFICER') ? <FileChooser of={{ subjectNoun: noun, subjectId: id, kind }} label={t('addFile')} /> : null}
    >
      {files.length === 0 ? <p>{t('empty.files')}</p> : null}
      <ul className="fund-list">
        {files.map((file) => (
          <li key={file.id}>
            <Flex gap="small" align="center" wrap>
              <FileLink file={file} /> {recordedOn(file.uploadedAt)} {file.uploadedBy?.name}
            </Flex>
          </li>
        ))}
      </ul>
    </Section>
  );
}
