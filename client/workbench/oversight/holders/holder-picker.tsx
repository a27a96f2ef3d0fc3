import { Select } from 'antd';
import { useState } from 'react';
import { WorkbenchHoldersDocument, type WorkbenchOversightHolderFragment } from '../../../generated/workbench.js';
import { useAddress } from '../../kit/address.js';
import { useAsk } from '../../kit/ask.js';
import { useWords } from '../../kit/language.js';

/** Finds who may hold assets by a part of the name; who is chosen stands in the address. */
export function HolderPicker({ chosen }: { readonly chosen?: WorkbenchOversightHolderFragment | null | undefined }) {
  const t = useWords('oversight');
  const { read, write } = useAddress();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchHoldersDocument, { text: text || null });
  const found = [...(chosen ? [chosen] : []), ...(asked.data?.parties.nodes ?? [])];
  const options = [
    ...new Map(found.map(({ id, name, place }) => [id, { value: id, label: [name, place?.name].filter(Boolean).join(' · ') }])).values(),
  ];
  return (
    <Select
      aria-label={t('holders.holder')}
      placeholder={t('holders.holder')}
      className="filter-wide"
      allowClear
      virtual={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={asked.isFetching}
      value={read('party')}
      options={options}
      onChange={(party?: string | null) => write({ party })}
    />
  );
}
