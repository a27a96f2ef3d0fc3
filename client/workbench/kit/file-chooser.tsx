import { Button, Progress, Upload } from 'antd';
import { useState } from 'react';
import { cache } from './ask.js';
import { Trouble } from './refusal.js';
import { type FileOf, sendFile } from './send-file.js';

interface FileChooserProps {
  readonly of: FileOf;
  /** What the button says. */
  readonly label: string;
  /** What the button is called where several stand side by side. */
  readonly named?: string;
  /** Several files at once. */
  readonly many?: boolean;
  /** The field of a form that holds the identity of the file; what was sent then stays named beside the button. */
  readonly id?: string;
  readonly onChange?: (id: string) => void;
  readonly onSent?: (file: { readonly id: string; readonly name: string }) => void;
}

/** Sends files of a subject, with how far each is; what was refused says why. */
export function FileChooser({ of, label, named, many = false, id, onChange, onSent }: FileChooserProps) {
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (file: File) => {
    setError(null);
    setPercent(0);
    try {
      const sent = await sendFile(file, of, setPercent);
      onChange?.(sent.id);
      onSent?.({ id: sent.id, name: file.name });
      // Whoever takes the file itself knows what to do with it; otherwise it belongs in a list that is asked again.
      if (!onChange && !onSent) await cache.invalidateQueries();
      return sent;
    } finally {
      setPercent(null);
    }
  };
  return (
    <div className="no-print">
      <Upload
        {...(id ? { id } : {})}
        {...(onChange ? { maxCount: 1 } : { showUploadList: false })}
        multiple={many}
        accept={of.kind === 'PHOTO' ? 'image/*' : ''}
        customRequest={({ file, onSuccess, onError }) => {
          send(file as File).then(
            (sent) => onSuccess?.(sent),
            (refused: Error) => {
              setError(refused);
              onError?.(refused);
            },
          );
        }}
      >
        <Button {...(named ? { 'aria-label': named } : {})} loading={percent !== null}>
          {label}
        </Button>
      </Upload>
      {percent === null ? null : <Progress percent={percent} size="small" aria-label={named ?? label} />}
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
