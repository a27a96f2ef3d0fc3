import { App, Button, Flex, Upload } from 'antd';
import { useState } from 'react';
import { newRequestKey } from '../../../asker.js';
import type { Refusal } from '../../../generated/refusals.js';
import type { AttachmentKind } from '../../../generated/schema.js';
import { WorkbenchEntryFilesDocument } from '../../../generated/workbench.js';
import { actingPost } from '../../kit/acting-post.js';
import { cache, Refused, useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert, Trouble } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { useSession } from '../../session/session.js';
import { recordedOn } from './recorded-at.js';

interface FilesOfProps {
  readonly noun: string;
  readonly id: string;
  readonly kind: AttachmentKind;
}

/** The papers of a subject, to be downloaded, and a way to add one. */
export function FilesOf({ noun, id, kind }: FilesOfProps) {
  const t = useWords('funds');
  const { is } = useSession();
  const [error, setError] = useState<unknown>(null);
  const files = useAsk(WorkbenchEntryFilesDocument, { subjectId: id }).data?.attachments.nodes ?? [];
  const send = async (file: File) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ subjectNoun: noun, subjectId: id, kind, requestKey: newRequestKey() })) {
      form.append(name, value);
    }
    form.append('file', file, file.name);
    await mustBeOk(await fetch('/attachments', { method: 'POST', body: form, headers: { ...postHeader(), 'x-xianjie-request': 'page' } }));
    await cache.invalidateQueries();
  };
  return (
    <Section
      title={t('section.files')}
      actions={
        is('FINANCE_OFFICER') ? (
          <Upload
            showUploadList={false}
            customRequest={({ file, onSuccess, onError }) => {
              setError(null);
              send(file as File)
                .then(() => onSuccess?.({}))
                .catch((refused: Error) => {
                  setError(refused);
                  onError?.(refused);
                });
            }}
          >
            <Button>{t('addFile')}</Button>
          </Upload>
        ) : null
      }
    >
      {error ? <Trouble error={error} /> : null}
      {files.length === 0 ? <p>{t('empty.files')}</p> : null}
      <ul className="fund-list">
        {files.map((file) => (
          <li key={file.id}>
            <Flex gap="small" align="center" wrap>
              <FileButton file={file} /> {recordedOn(file.uploadedAt)} {file.uploadedBy?.name}
            </Flex>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Downloads a file under its own name, in the acting post: a plain link could not say which post that is. */
export function FileButton({ file: { url, name } }: { readonly file: { readonly url: string; readonly name: string } }) {
  const { modal } = App.useApp();
  const download = async () => {
    try {
      const bytes = await (await mustBeOk(await fetch(url, { headers: postHeader() }))).blob();
      const address = URL.createObjectURL(bytes);
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      // The browser has taken the bytes once the click is over.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      modal.warning({ content: error instanceof Refused ? <RefusalAlert refusal={error.refusal} /> : <Trouble error={error} /> });
    }
  };
  return (
    <Button type="link" size="small" onClick={() => void download()}>
      {name}
    </Button>
  );
}

function postHeader(): Record<string, string> {
  const post = actingPost();
  return post ? { 'x-xianjie-post': post } : {};
}

/** Throws `Refused` or an Error where the platform did not do as asked. */
async function mustBeOk(answer: Response): Promise<Response> {
  if (answer.ok) return answer;
  const { refusal } = (await answer.json().catch(() => ({}))) as { refusal?: Refusal };
  throw refusal ? new Refused(refusal) : new Error(`${answer.status}`);
}
