import { WorkbenchPolicyHereDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';
import { Basis } from './basis.js';
import { type PolicyKey, PolicyValue } from './policy-value.js';
import { useScopeWords } from './scope-words.js';

/** What holds for the acting post today, as the platform decides it; asked once for all cells of a row. */
function useToday({ key }: PolicyKey) {
  const { post } = useSession();
  return useAsk(WorkbenchPolicyHereDocument, { key, placeCode: post?.placeCode ?? '' });
}

export function TodayValue({ of }: { readonly of: PolicyKey }) {
  const t = useWords('administration');
  const { data } = useToday(of);
  if (!data) return '…';
  return data.policy ? <PolicyValue of={of} value={data.policy.value} short /> : t('policy.unset');
}

export function TodayScope({ of }: { readonly of: PolicyKey }) {
  const scope = useScopeWords();
  const policy = useToday(of).data?.policy;
  return policy ? scope(policy) : '–';
}

export function TodayBasis({ of }: { readonly of: PolicyKey }) {
  const policy = useToday(of).data?.policy;
  return policy ? <Basis text={policy.basis} /> : '–';
}
