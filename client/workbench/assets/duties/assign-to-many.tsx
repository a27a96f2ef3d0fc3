import { Button, Flex } from 'antd';
import { useState } from 'react';
import type { Refusal } from '../../../generated/refusals.js';
import type { WorkbenchAssignDutiesToManyMutation } from '../../../generated/workbench.js';
import { ask } from '../../kit/ask.js';
import { EachDrawer } from '../../kit/each-drawer.js';
import { useWords } from '../../kit/language.js';
import { AskField } from '../acts/ask-field.js';
import { given, useDaysOf, type Values } from '../acts/given.js';
import { AssetLink } from '../parts/asset-link.js';
import { assignDutiesToMany } from './duty-forms.js';

interface AssignToManyProps {
  /** The assets to assign for: identity and name. */
  readonly chosen: ReadonlyMap<string, string>;
  readonly onDone: (left: ReadonlyMap<string, string>) => void;
}

/** Assigns the same duties for all that is chosen, one asset after the other, and says of each what came of it. */
export function AssignToMany({ chosen, onDone }: AssignToManyProps) {
  const t = useWords('assets');
  const [open, setOpen] = useState(false);
  const days = useDaysOf(assignDutiesToMany);
  const name = t('act.assignDutiesToMany');
  const intro = t('duties.chosen', { count: chosen.size });
  return (
    <>
      <Flex gap="small" align="center" wrap className="filters no-print">
        <span>{intro}</span>
        <Button disabled={chosen.size === 0} onClick={() => setOpen(true)}>
          {name}
        </Button>
      </Flex>
      {open ? (
        <EachDrawer<Values>
          open
          title={name}
          intro={<p>{intro}</p>}
          items={chosen}
          act={async (assetId, values, requestKey) => {
            const input = { ...given(values), assetIds: [assetId], requestKey };
            const data = (await ask(assignDutiesToMany.document, { input })) as WorkbenchAssignDutiesToManyMutation;
            const [result] = data.results;
            return {
              refusal: (result?.refusal ?? null) as unknown as Refusal | null,
              done: t('duties.held'),
              subject: <AssetLink asset={result?.asset ?? null} tab="duties" />,
            };
          }}
          initial={days}
          {...(assignDutiesToMany.fieldOf ? { fieldOf: assignDutiesToMany.fieldOf } : {})}
          submit={name}
          onClose={(left) => {
            setOpen(false);
            onDone(left);
          }}
        >
          {assignDutiesToMany.asks.map((one) => (
            <AskField key={one.name} ask={one} assetId={null} />
          ))}
        </EachDrawer>
      ) : null}
    </>
  );
}
