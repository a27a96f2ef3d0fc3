import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { Refusal } from '../../../generated/refusals.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { useMay } from '../parts/powers.js';
import type { ActForm } from './act-form.js';
import { FormDrawer } from './form-drawer.js';
import { verbOf } from './verb-of.js';

interface CaseMovesProps {
  readonly moves: readonly { readonly move: string; readonly allowed: boolean; readonly refusal: unknown }[];
  readonly forms: Readonly<Record<string, ActForm>>;
  /** What the acting post may do besides, such as amending a draft. */
  readonly more?: readonly string[];
  readonly seen: { readonly id: string; readonly version: number };
  readonly initial?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What may be done with a case now; what may not, with the sentence, the rule and the code. */
export function CaseMoves({ moves, forms, more = [], seen, initial = {} }: CaseMovesProps) {
  const t = useWords('assets');
  const [chosen, setChosen] = useState<string | null>(null);
  const may = useMay();
  const known = moves.filter(({ move }) => move in forms && may(verbOf(move)));
  const open = [...known.filter(({ allowed }) => allowed).map(({ move }) => move), ...more];
  const blocked = known.filter(({ allowed }) => !allowed);
  if (open.length + blocked.length === 0) return null;
  const form = chosen ? forms[chosen] : undefined;
  return (
    <Section title={t('moves')}>
      <div className="no-print">
        {open.length === 0 ? <p>{t('noMovesOfCase')}</p> : null}
        <Flex gap="small" wrap>
          {open.map((move) => (
            <Button key={move} onClick={() => setChosen(move)}>
              {t(`act.${move}`)}
            </Button>
          ))}
        </Flex>
        {blocked.length > 0 ? (
          <details className="asset-fold">
            <summary>{t('blocked', { count: blocked.length })}</summary>
            <ul className="asset-plain-list">
              {blocked.map(({ move, refusal }) => (
                <li key={move}>
                  <strong>{t(`act.${move}`)}</strong>
                  {refusal ? <RefusalAlert refusal={refusal as Refusal} /> : null}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
      {chosen && form ? (
        <FormDrawer form={form} act={chosen} seen={seen} initial={initial[chosen] ?? {}} onClose={() => setChosen(null)} />
      ) : null}
    </Section>
  );
}
