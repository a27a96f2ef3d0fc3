import { App, Button } from 'antd';
import { Refused } from '../../kit/ask.js';
import { RefusalAlert, Trouble } from '../../kit/refusal.js';
import { fetchFile } from './fetch-file.js';

/** Downloads a file under its own name. */
export function FileLink({ file: { url, name } }: { readonly file: { readonly url: string; readonly name: string } }) {
  const { modal } = App.useApp();
  const download = async () => {
    try {
      const address = URL.createObjectURL(await fetchFile(url));
      const link = Object.assign(document.createElement('a'), { href: address, download: name });
      link.click();
      // The browser has taken the bytes once the click is over.
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch (error) {
      modal.warning({ content: error instanceof Refused ? <RefusalAlert refusal={error.refusal} /> : <Trouble error={error} /> });
    }
  };
  return (
    <Button type="link" size="small" className="asset-file-link" onClick={() => void download()}>
      {name}
    </Button>
  );
}
