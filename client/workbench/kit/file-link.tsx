import { App, Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import './file-link.css';
import { Refused } from './ask.js';
import { fetchFile } from './fetch-file.js';
import { useLanguage, useWords } from './language.js';
import { ProgressBar } from './progress-bar.js';
import { RefusalAlert, Trouble } from './refusal.js';

interface Received {
  readonly done: number;
  readonly total: number | null;
}

/** Downloads a file under its own name; while it comes, says how far it is and can be called off. */
export function FileLink({ file: { url, name } }: { readonly file: { readonly url: string; readonly name: string } }) {
  const { modal } = App.useApp();
  const [received, setReceived] = useState<Received | null>(null);
  const calledOff = useRef<AbortController | null>(null);
  useEffect(() => () => calledOff.current?.abort(), []);
  const download = async () => {
    const stop = new AbortController();
    calledOff.current = stop;
    try {
      const bytes = await fetchFile(url, stop.signal, (done, total) => setReceived({ done, total }));
      const address = URL.createObjectURL(bytes);
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      // The browser has taken the bytes once the click is over.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      if (stop.signal.aborted) return;
      modal.warning({ content: error instanceof Refused ? <RefusalAlert refusal={error.refusal} /> : <Trouble error={error} /> });
    } finally {
      setReceived(null);
    }
  };
  return (
    <>
      <Button type="link" size="small" className="file-link" disabled={received !== null} onClick={() => void download()}>
        {name}
      </Button>
      {received ? <Arriving name={name} received={received} onStop={() => calledOff.current?.abort()} /> : null}
    </>
  );
}

interface ArrivingProps {
  readonly name: string;
  readonly received: Received;
  readonly onStop: () => void;
}

function Arriving({ name, received: { done, total }, onStop }: ArrivingProps) {
  const t = useWords();
  const { language } = useLanguage();
  const kilobytes = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const size = (bytes: number) => kilobytes.format(Math.ceil(bytes / 1024));
  const said = total === null ? t('receivedSoFar', { done: size(done) }) : t('received', { done: size(done), total: size(total) });
  return (
    <>
      <ProgressBar label={t('downloading', { name })} said={said} done={done} {...(total === null ? {} : { total })} />
      <Button size="small" onClick={onStop}>
        {t('stop')}
      </Button>
    </>
  );
}
