import { Link } from 'react-router';
import type {
  WorkbenchFundsAccountNameFragment as AccountName,
  WorkbenchFundsLineNameFragment as LineName,
} from '../../../generated/workbench.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { useMaySeeAccounts } from '../../session/money-addresses.js';

type Source = Pick<LineName, 'level' | 'channel' | 'task'>;

/** What money a line is, in words: level, channel, task. */
export function useSourceWords() {
  const word = useEnumWords();
  return ({ level, channel, task }: Source): string =>
    [word('FundSourceLevel', level), word('FundChannel', channel), task ? word('FundTask', task) : null].filter(Boolean).join(' · ');
}

/** The number of a document or, where it has none, its title. */
export const documentName = ({ number, title }: { readonly number?: string | null | undefined; readonly title: string }) => number ?? title;

export function LineLink({ line }: { readonly line: LineName }) {
  const words = useSourceWords();
  return (
    <Link to={`/funds/lines/${line.id}`}>
      {documentName(line.document)} {words(line)}
    </Link>
  );
}

export function ProjectLink({ project }: { readonly project: { readonly id: string; readonly name: string } | null | undefined }) {
  return project ? <Link to={`/projects/${project.id}`}>{project.name}</Link> : '–';
}

/** An account in words: whose, which stage, which year; who may open accounts gets a link. */
export function AccountLink({ account }: { readonly account: AccountName | null | undefined }) {
  const t = useWords('funds');
  const may = useMaySeeAccounts();
  const words = useAccountWords();
  if (!account) return <span>{t('ledger.hiddenAccount')}</span>;
  return may ? <Link to={`/funds/ledger/accounts/${account.id}`}>{words(account)}</Link> : <span>{words(account)}</span>;
}

export function useAccountWords() {
  const t = useWords('funds');
  return ({ address, stage, year }: AccountName): string => {
    const owner = address.split(':')[0] ?? '';
    const name = t(`ledger.account.${owner}.${stage}`, { defaultValue: address });
    return year ? t('ledger.ofYear', { name, year }) : name;
  };
}

/** What an inside account belongs to: a line of a document, or an allocation. */
export function holderAddress({ address, holder }: AccountName): string | null {
  if (!holder) return null;
  return address.startsWith('line:') ? `/funds/lines/${holder}` : `/funds/allocations/${holder}`;
}
