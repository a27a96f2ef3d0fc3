import { Button, Upload as Choose } from 'antd';
import { useState } from 'react';
import { cache } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { Trouble } from '../../kit/refusal.js';
import { type FileOf, sendFile } from '../../kit/send-file.js';

/** Sends files one by one, with how far each is; what was refused says why. */
export function Upload({ onSent, ...of }: FileOf & { readonly onSent?: () => void }) {
  const t = useWords('projects');
  const [error, setError] = useState<unknown>(null);
  return (
    <div className="upload no-print">
      <Choose
        multiple
        accept={of.kind === 'PHOTO' ? 'image/*' : ''}
        customRequest={({ file, onProgress, onSuccess, onError }) => {
          setError(null);
          sendFile(file as File, of, (percent) => onProgress?.({ percent }))
            .then(async (sent) => {
              onSuccess?.(sent);
              await cache.invalidateQueries();
              onSent?.();
            })
            .catch((refused: Error) => {
              setError(refused);
              onError?.(refused);
            });
        }}
      >
        <Button>{t(of.kind === 'PHOTO' ? 'addPhotos' : 'addFile')}</Button>
      </Choose>
      {error ? <Trouble error={error} /> : null}
    </div>
  );
}
