import { WorkbenchPlacesDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';
import { useSession } from '../../session/session.js';

/** The counties of a post above them; a post of one county has nothing to choose. */
export function CountyFilter() {
  const t = useWords('funds');
  const { post } = useSession();
  const above = post?.place?.level === 'PREFECTURE' || post?.place?.level === 'PROVINCE';
  const asked = useAsk(WorkbenchPlacesDocument, { filter: { level: 'COUNTY' }, first: 200 }, { enabled: above });
  if (!above) return null;
  const options = (asked.data?.places.nodes ?? []).map(({ code, name }) => ({ value: code, label: name }));
  return <ChoiceFilter name="county" label={t('county')} options={options} />;
}
