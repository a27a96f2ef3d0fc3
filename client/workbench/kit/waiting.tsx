import { useEffect, useState } from 'react';
import { useWords } from './language.js';
import { ProgressBar } from './progress-bar.js';

/** One call that cannot tell how far it is: that it is under way, and for how many seconds. Short ones show nothing. */
export function Waiting({ label, after = 1 }: { readonly label: string; readonly after?: number }) {
  const t = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const began = performance.now();
    const clock = setInterval(() => setSeconds(Math.round((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(clock);
  }, []);
  return seconds < after ? null : <ProgressBar label={label} said={t('elapsed', { count: seconds })} />;
}
