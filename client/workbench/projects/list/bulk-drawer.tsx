import { Typography } from 'antd';
import type { Refusal } from '../../../generated/refusals.js';
import { WorkbenchBulkReviewDocument, WorkbenchRollOverDocument, WorkbenchSelectForYearDocument } from '../../../generated/workbench.js';
import { ask } from '../../kit/ask.js';
import { EachDrawer } from '../../kit/each-drawer.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { refusalFields } from '../moves/refusal-fields.js';
import { BulkFields } from './bulk-fields.js';
import type { BulkMove } from './bulk-moves.js';

interface BulkDrawerProps {
  readonly move: BulkMove | null;
  /** The projects to act on: identity and name. */
  readonly projects: ReadonlyMap<string, string>;
  /** Closed with the projects for which it is not done. */
  readonly onClose: (left: ReadonlyMap<string, string>) => void;
}

export interface BulkValues {
  readonly opinion?: string;
  readonly minutesNumber?: string;
  readonly minutesDate?: string;
  readonly plan?: string;
  readonly stillNeeded?: boolean;
}

/** One move on many projects, each sent for itself; what came of each is shown as soon as it is known. */
export function BulkDrawer({ move, projects, onClose }: BulkDrawerProps) {
  const t = useWords('projects');
  const word = useEnumWords();
  return (
    <EachDrawer<BulkValues>
      open={move !== null}
      title={word('ProjectMoveName', move)}
      items={projects}
      intro={
        <>
          <Typography.Paragraph>{t('bulkOn', { count: projects.size })}</Typography.Paragraph>
          <ul className="plain-list">
            {[...projects].map(([id, name]) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      }
      act={async (id, values, requestKey) => {
        const [result] = await send(move as BulkMove, id, values, requestKey);
        return {
          refusal: (result?.refusal ?? null) as unknown as Refusal | null,
          done: t('doneNow', { state: word('ProjectState', result?.project?.state) }),
        };
      }}
      fieldOf={refusalFields}
      onClose={onClose}
    >
      {move ? <BulkFields move={move} /> : null}
    </EachDrawer>
  );
}

/** The platform takes up to 100 at once and answers when all are done; sent one by one, each answers when it is done. */
async function send(move: BulkMove, id: string, { plan, stillNeeded, ...values }: BulkValues, requestKey: string) {
  const input = { projectIds: [id], requestKey };
  if (move === 'selectForYear') {
    const [planYear, planNumber] = plan?.split('/', 2) ?? [];
    const given = { planYear: planYear ? Number(planYear) : null, planNumber: planNumber ?? null, opinion: values.opinion };
    return (await ask(WorkbenchSelectForYearDocument, { input: { ...input, ...given } })).results;
  }
  if (move === 'rollOver') {
    const given = { stillNeeded: stillNeeded ?? false, opinion: values.opinion };
    return (await ask(WorkbenchRollOverDocument, { input: { ...input, ...given } })).results;
  }
  return (await ask(WorkbenchBulkReviewDocument, { input: { ...input, move, ...values } })).results;
}
