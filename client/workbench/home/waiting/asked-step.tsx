import { Button } from 'antd';
import { enumWords } from '../../../generated/enum-words.js';
import type { ProjectMoveName } from '../../../generated/schema.js';
import { useAddress } from '../../kit/address.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

/** The one step whose tasks the address asks for; null is all. */
export function useAskedStep(): ProjectMoveName | null {
  const step = useAddress().read('step');
  return step && step in enumWords.ProjectMoveName ? (step as ProjectMoveName) : null;
}

/** Says that only one step is listed, and lists all again. */
export function AskedStep() {
  const t = useWords('home');
  const word = useEnumWords();
  const step = useAskedStep();
  const { write } = useAddress();
  if (!step) return null;
  return (
    <p className="no-print">
      {t('onlyStep', { step: word('ProjectMoveName', step) })}{' '}
      <Button size="small" onClick={() => write({ step: null })}>
        {t('allSteps')}
      </Button>
    </p>
  );
}
