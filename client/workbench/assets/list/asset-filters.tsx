import { Button, Flex, Select } from 'antd';
import { useAddress } from '../../kit/address.js';
import { ChoiceFilter } from '../../kit/choice-filter.js';
import { type EnumName, useEnumOptions } from '../../kit/enum-words.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { TypedFilter } from '../../kit/typed-filter.js';
import { PartyPicker } from '../parts/party-picker.js';
import { filterNames, useAssetOrder } from './asset-filter.js';

/** What narrows the register; every choice goes into the address, so that a link shares the view. */
export function AssetFilters() {
  const t = useWords('assets');
  const { read, readAll, write } = useAddress();
  const options = useEnumOptions();
  const several = (name: string, kind: EnumName) => (
    <Select
      aria-label={t(name)}
      placeholder={t(name)}
      mode="multiple"
      maxTagCount="responsive"
      allowClear
      virtual={false}
      className="filter"
      value={readAll(name)}
      options={options(kind)}
      onChange={(chosen: string[]) => write({ [name]: chosen })}
    />
  );
  return (
    <Flex wrap gap="small" align="center" className="filters no-print" role="search" aria-label={t('kit:search')}>
      <PlacePicker label={t('place')} value={read('place')} onChange={(place) => write({ place })} />
      {several('class', 'AssetClass')}
      {several('state', 'AssetState')}
      <ChoiceFilter name="form" label={t('form')} kind="AssetForm" />
      <ChoiceFilter name="ownerKind" label={t('ownerKind')} kind="OwnerKind" />
      <ChoiceFilter name="ownerLevel" label={t('ownerLevel')} kind="OwnerLevel" />
      <PartyPicker label={t('holder')} className="filter" value={read('holder')} onChange={(holder) => write({ holder })} />
      <ChoiceFilter name="right" label={t('right')} kind="RightKind" />
      <TypedFilter name="formed" label={t('formedYear')} of="numeric" />
      <ChoiceFilter
        name="confirmed"
        label={t('confirmedOrNot')}
        options={[
          { value: '1', label: t('confirmedYes') },
          { value: '0', label: t('mark.unconfirmed') },
        ]}
      />
      <TypedFilter name="from" label={t('valueFrom')} />
      <TypedFilter name="to" label={t('valueTo')} />
      <TypedFilter name="text" label={t('text')} of="text" />
      <Select
        aria-label={t('order')}
        className="filter"
        virtual={false}
        value={useAssetOrder()}
        options={options('AssetOrder')}
        onChange={(value: string) => write({ order: value === 'CODE' ? null : value })}
      />
      <Button onClick={() => write(Object.fromEntries(filterNames.map((name) => [name, null])))}>{t('kit:clear')}</Button>
    </Flex>
  );
}
