import { Checkbox, type TableColumnType } from 'antd';
import { useWords } from '../../kit/language.js';
import type { ProjectRow } from './project-columns.js';

type Chosen = ReadonlyMap<string, string>;

/** In a hand there is no column of boxes: each card begins with its own. */
export function withChoice(
  [head, ...rest]: readonly TableColumnType<ProjectRow>[],
  chosen: Chosen,
  choose: (chosen: Chosen) => void,
): TableColumnType<ProjectRow>[] {
  const toggled = ({ id, name }: ProjectRow, isChosen: boolean) =>
    new Map(isChosen ? [...chosen, [id, name] as const] : [...chosen].filter(([other]) => other !== id));
  const withBox: TableColumnType<ProjectRow> = {
    ...head,
    render: (value, row, index) => (
      <>
        <Choice row={row} isChosen={chosen.has(row.id)} onChange={(isChosen) => choose(toggled(row, isChosen))} />{' '}
        {head?.render?.(value, row, index) as React.ReactNode}
      </>
    ),
  };
  return [withBox, ...rest];
}

interface ChoiceProps {
  readonly row: ProjectRow;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Choice({ row: { name }, isChosen, onChange }: ChoiceProps) {
  const t = useWords('projects');
  return <Checkbox aria-label={t('choose', { name })} checked={isChosen} onChange={({ target }) => onChange(target.checked)} />;
}
