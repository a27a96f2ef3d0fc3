import type { RegisterDifferenceColumn } from '../../../generated/schema.js';
import type { WorkbenchDifferenceLinesFragment, WorkbenchDifferenceSideFragment } from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';

type Side = WorkbenchDifferenceSideFragment;

/** What changed of an asset in words; where the two sides can be told in a few, both are. */
export function useChangeWords() {
  const t = useWords('oversight');
  const word = useEnumWords();
  const told: Partial<Record<RegisterDifferenceColumn, (side: Side) => string>> = {
    NAME: ({ name }) => name,
    STATE: ({ state }) => word('AssetState', state),
    CLASS: (side) => word('AssetClass', side.class),
    LOCATION: ({ location }) => location ?? '–',
    QUANTITY: ({ quantity, unit }) => `${quantity ?? '–'} ${unit ?? ''}`.trim(),
    OWNERS: ({ owners }) => owners.map(({ party, share }) => `${party?.name ?? '–'} ${share}`).join(t('and')) || '–',
  };
  return ({ columns, before, after }: WorkbenchDifferenceLinesFragment['nodes'][number]): string[] =>
    columns.map((column) => {
      const name = word('RegisterDifferenceColumn', column);
      const tell = told[column];
      if (!tell || !before || !after) return name;
      return t('differences.fromTo', { name, from: tell(before), to: tell(after) });
    });
}
