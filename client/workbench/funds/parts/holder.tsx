import { Link } from 'react-router';
import {
  type WorkbenchFundsAccountNameFragment as AccountName,
  WorkbenchAllocationRemainingDocument,
  WorkbenchLineRemainingDocument,
} from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { documentName, holderAddress, useSourceWords } from './names.js';

/** What an inside account belongs to, by its name: the line of a document, or the allocation on a project. */
export function Holder({ account }: { readonly account: AccountName | null | undefined }) {
  const address = account ? holderAddress(account) : null;
  if (!account?.holder || !address) return '–';
  return account.address.startsWith('line:') ? (
    <LineHolder id={account.holder} address={address} />
  ) : (
    <AllocationHolder id={account.holder} address={address} />
  );
}

interface HolderProps {
  readonly id: string;
  readonly address: string;
}

export function LineHolder({ id, address }: HolderProps) {
  const t = useWords('funds');
  const words = useSourceWords();
  const line = useAsk(WorkbenchLineRemainingDocument, { id }).data?.fundLine;
  return <Link to={address}>{line ? `${documentName(line.document)} ${words(line)}` : t('field.line')}</Link>;
}

function AllocationHolder({ id, address }: HolderProps) {
  const t = useWords('funds');
  const allocation = useAsk(WorkbenchAllocationRemainingDocument, { id }).data?.allocation;
  return <Link to={address}>{allocation?.project ? t('allocationOn', { project: allocation.project.name }) : t('allocation')}</Link>;
}
