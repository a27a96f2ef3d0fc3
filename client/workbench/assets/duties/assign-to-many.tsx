import { Button, Flex, Tag } from 'antd';
import { useState } from 'react';
import type { Refusal } from '../../../generated/refusals.js';
import type { WorkbenchAssignDutiesToManyMutation } from '../../../generated/workbench.js';
import { useWords } from '../../kit/language.js';
import { RefusalAlert } from '../../kit/refusal.js';
import { Section } from '../../kit/section.js';
import { FormDrawer } from '../acts/form-drawer.js';
import { AssetLink } from '../parts/asset-link.js';
import { assignDutiesToMany } from './duty-forms.js';

type Results = WorkbenchAssignDutiesToManyMutation['results'];

/** Assigns the same duties for all that is chosen, and says of each asset what came of it. */
export function AssignToMany({ chosen, onDone }: { readonly chosen: readonly string[]; readonly onDone: () => void }) {
  const t = useWords('assets');
  const [open, setOpen] = useState(false);
  const [results, setResults] = useState<Results | null>(null);
  const done = (data: object) => {
    setResults((data as WorkbenchAssignDutiesToManyMutation).results);
    onDone();
  };
  return (
    <>
      <Flex gap="small" align="center" wrap className="filters no-print">
        <span>{t('duties.chosen', { count: chosen.length })}</span>
        <Button disabled={chosen.length === 0} onClick={() => setOpen(true)}>
          {t('act.assignDutiesToMany')}
        </Button>
      </Flex>
      {results ? (
        <Section title={t('duties.results')}>
          <ul className="asset-plain-list">
            {results.map(({ assetId, asset, refusal }) => (
              <li key={assetId}>
                <AssetLink asset={asset} tab="duties" />{' '}
                {refusal ? (
                  <RefusalAlert refusal={refusal as unknown as Refusal} />
                ) : (
                  <Tag className="asset-mark-good">{t('duties.held')}</Tag>
                )}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {open ? (
        <FormDrawer
          form={assignDutiesToMany}
          act="assignDutiesToMany"
          seen={{ assetIds: chosen }}
          intro={t('duties.chosen', { count: chosen.length })}
          onClose={() => setOpen(false)}
          onDone={done}
        />
      ) : null}
    </>
  );
}
