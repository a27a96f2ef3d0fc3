import { Button, Upload } from 'antd';
import { useState } from 'react';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { type FileOf, sendFile } from '../../kit/send-file.js';

interface FileChooserProps {
  readonly of: FileOf;
  readonly id?: string;
  /** What was sent; a form holds its identity. */
  readonly onChange?: (id: string) => void;
}

/** Sends a file, with how far it is; what was refused says why. */
export function FileChooser({ of, id, onChange }: FileChooserProps) {
  const t = useWords('assets');
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="no-print">
      <Upload
        {...(id ? { id } : {})}
        maxCount={1}
        accept={of.kind === 'PHOTO' ? 'image/*' : ''}
        customRequest={({ file, onProgress, onSuccess, onError }) => {
          setError(null);
          sendFile(file as File, of, (percent) => onProgress?.({ percent }))
            .then((sent) => {
              onSuccess?.(sent);
              onChange?.(sent.id);
            })
            .catch((refused: Error) => {
              setError(refused);
              onError?.(refused);
            });
        }}
      >
        <Button>{t(of.kind === 'PHOTO' ? 'addPhoto' : 'addFile')}</Button>
      </Upload>
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
