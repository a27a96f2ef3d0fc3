import { Button, Upload as Choose, Progress } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { type FileOf, sendFile } from '../../kit/send-file.js';

interface ProofUploadProps {
  /** What the paper is called. */
  readonly name: string;
  readonly of: FileOf;
  readonly onSent: (file: { readonly id: string; readonly name: string }) => void;
}

/** Sends a file for one paper, with how far it is; what was refused says why. */
export function ProofUpload({ name, of, onSent }: ProofUploadProps) {
  const t = useWords('claims');
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File) => {
    setError(null);
    setPercent(0);
    try {
      const { id } = await sendFile(file, of, setPercent);
      onSent({ id, name: file.name });
    } catch (refused) {
      setError(refused);
    } finally {
      setPercent(null);
    }
  };
  return (
    <div>
      <Choose showUploadList={false} customRequest={({ file }) => void send(file as File)} accept={of.kind === 'PHOTO' ? 'image/*' : ''}>
        <Button aria-label={t('uploadFor', { name })} loading={percent !== null}>
          {t('upload')}
        </Button>
      </Choose>
      {percent === null ? null : <Progress percent={percent} size="small" aria-label={t('uploadFor', { name })} />}
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
