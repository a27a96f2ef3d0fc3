import { Image } from 'antd';
import { useEffect, useState } from 'react';
import type { WorkbenchAttachmentFragment } from '../../generated/workbench.js';
import { fetchFile } from './fetch-file.js';
import { FileLink } from './file-link.js';

/** A picture as it was sent in, fetched in the acting post; any other file as a link. */
export function Photo({ file }: { readonly file: WorkbenchAttachmentFragment }) {
  const [source, setSource] = useState<string | null>(null);
  const isPicture = file.mediaType.startsWith('image/');
  useEffect(() => {
    if (!isPicture) return;
    const stop = new AbortController();
    let made: string | null = null;
    fetchFile(file.url, stop.signal)
      .then((bytes) => {
        if (stop.signal.aborted) return;
        made = URL.createObjectURL(bytes);
        setSource(made);
      })
      // A picture that does not arrive leaves its name and link.
      .catch(() => undefined);
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [file.url, isPicture]);
  if (source) return <Image src={source} alt={file.name} width={120} height={90} className="photo" />;
  return <FileLink file={file} />;
}
