import { WorkbenchPolicySetByDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';

/** Who set a value, by the audit entry that wrote its row for the first time. */
export function SetBy({ id }: { readonly id: string }) {
  const t = useWords('administration');
  const entries = useAsk(WorkbenchPolicySetByDocument, { id }).data?.trail.nodes ?? [];
  const entry = entries.find(({ changes }) => changes.some((change) => change['id'] === id && change['before'] === null));
  if (!entry) return '–';
  return (
    <>
      {entry.byName ?? '–'} {entry.forName ? t('forOther', { name: entry.forName }) : null}
    </>
  );
}
