import { Descriptions, Input } from 'antd';
import type { FundSourceLevel } from '../../../generated/schema.js';
import { WorkbenchPolicyHereDocument } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { Asked } from '../../kit/asked.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { DayFilter, useDay } from '../../kit/day-filter.js';
import { useEnumOptions, useEnumWords } from '../../kit/enum-words.js';
import { Filters } from '../../kit/filters.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { useSession } from '../../session/session.js';
import { Basis } from './basis.js';
import { type PolicyKey, PolicyValue } from './policy-value.js';
import { useScopeWords } from './scope-words.js';

/** Which value holds for a place on a day: the platform takes the narrowest scope, then the fund level, then the year. */
export function PolicyHere({ of }: { readonly of: PolicyKey }) {
  const t = useWords('administration');
  const word = useEnumWords();
  const options = useEnumOptions();
  const scope = useScopeWords();
  const { post } = useSession();
  const { read, write } = useAddress();
  const year = /^20\d{2}$/.test(read('year') ?? '') ? Number(read('year')) : null;
  const asked = useAsk(WorkbenchPolicyHereDocument, {
    key: of.key,
    placeCode: read('place') ?? post?.placeCode ?? '',
    year,
    level: read('level') as FundSourceLevel | null,
    on: useDay('on'),
  });
  return (
    <>
      <Filters>
        <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
        <DayFilter name="on" label={t('policy.on')} />
        <Input
          key={read('year') ?? ''}
          aria-label={t('policy.year')}
          placeholder={t('policy.year')}
          inputMode="numeric"
          allowClear
          className="filter-narrow"
          defaultValue={read('year') ?? ''}
          onBlur={({ target }) => target.value !== (read('year') ?? '') && write({ year: target.value.trim() })}
          onPressEnter={({ currentTarget }) => write({ year: currentTarget.value.trim() })}
        />
        <ChoiceFilter name="level" label={t('policy.level')} options={options('FundSourceLevel')} />
      </Filters>
      <Asked asked={asked}>
        {({ policy }) =>
          policy ? (
            <Descriptions
              size="small"
              bordered
              column={{ xs: 1, sm: 2, lg: 3 }}
              className="head facts"
              items={[
                { key: 'value', label: t('policy.value'), span: 'filled', children: <PolicyValue of={of} value={policy.value} /> },
                { key: 'scope', label: t('policy.scope'), children: scope(policy) },
                { key: 'year', label: t('policy.year'), children: policy.year ?? t('policy.everyYear') },
                {
                  key: 'level',
                  label: t('policy.level'),
                  children: policy.level ? word('FundSourceLevel', policy.level) : t('policy.everyLevel'),
                },
                { key: 'from', label: t('policy.from'), children: policy.validFrom },
                { key: 'to', label: t('policy.to'), children: policy.validTo ?? t('policy.untilReplaced') },
                { key: 'basis', label: t('policy.basis'), children: <Basis text={policy.basis} /> },
              ]}
            />
          ) : (
            <p>{t('policy.unset')}</p>
          )
        }
      </Asked>
    </>
  );
}
