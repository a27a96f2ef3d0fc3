import { ActDrawer } from '../../kit/act-drawer.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { BulkDrawer } from '../list/bulk-drawer.js';
import type { ProjectHead } from '../page/project-head.js';
import { AskedFields } from './asked-fields.js';
import { moveForms } from './move-documents.js';
import { refusalFields } from './refusal-fields.js';

type Move = ProjectHead['availableMoves'][number];
type Values = { readonly [field: string]: unknown };

/** One move of one project: the fields it asks for, and what keeps it from being made at the field it is about. */
export function MoveDrawer({
  project,
  move,
  onClose,
}: {
  readonly project: ProjectHead;
  readonly move: Move;
  readonly onClose: () => void;
}) {
  const t = useWords('projects');
  const word = useEnumWords();
  const name = word('ProjectMoveName', move.move);
  if (move.move === 'selectForYear' || move.move === 'rollOver') {
    return <BulkDrawer move={move.move} projects={new Map([[project.id, project.name]])} onClose={onClose} />;
  }
  const { document, more } = moveForms[move.move];
  const asked = [...move.asks, ...more];
  // A confirmation of funding says nothing about the project as it was seen.
  const seen = move.move === 'fund' ? { projectId: project.id } : { projectId: project.id, version: project.version };
  return (
    <ActDrawer<object, { input: Values }, Values>
      open
      title={name}
      document={document}
      variables={(values) => ({ input: { ...values, ...seen } })}
      fieldOf={refusalFields}
      done={t('moved', { move: name })}
      submit={name}
      onClose={onClose}
    >
      <p>{t('moveOn', { name: project.name })}</p>
      <AskedFields asked={asked} />
    </ActDrawer>
  );
}
