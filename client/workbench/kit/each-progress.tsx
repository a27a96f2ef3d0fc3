import { Button, Flex } from 'antd';
import type { Each } from './each.js';
import { useWords } from './language.js';
import { ProgressBar } from './progress-bar.js';
import { Trouble } from './refusal.js';

interface EachProgressProps<Result> {
  readonly each: Each<Result>;
  readonly label: string;
  /** Whether what was left is done from here; a form that holds it sends it again itself. */
  readonly goesOn?: boolean;
}

/** How far acts on many are, with a way to stop them and to go on where they were stopped or failed. */
export function EachProgress<Result>({ each, label, goesOn = true }: EachProgressProps<Result>) {
  const t = useWords();
  const { ids, results, isRunning, fault } = each;
  const total = ids.length;
  const done = results.size;
  return (
    <>
      <ProgressBar label={label} said={t('doneOfAll', { done, total })} done={done} total={total} />
      {fault ? <Trouble error={fault} /> : null}
      {!isRunning && done < total ? <p role="status">{t('leftUndone', { count: total - done })}</p> : null}
      <Flex gap="small" justify="end" className="no-print">
        {isRunning ? <Button onClick={each.stop}>{t('stop')}</Button> : null}
        {goesOn && !isRunning && done < total ? <Button onClick={() => void each.goOn()}>{t('goOn')}</Button> : null}
      </Flex>
    </>
  );
}
