import { WorkbenchDifferenceDepartmentsDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { useWords } from '../../kit/language.js';

/** The department whose register is compared; only that register asks for one. */
export function DepartmentFilter() {
  const t = useWords('oversight');
  const { read } = useAddress();
  const wanted = read('register') === 'DEPARTMENT' || Boolean(read('department'));
  const departments = useAsk(WorkbenchDifferenceDepartmentsDocument, {}, { enabled: wanted }).data?.departments.nodes ?? [];
  if (!wanted) return null;
  return (
    <ChoiceFilter
      wide
      name="department"
      label={t('department')}
      options={departments.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
