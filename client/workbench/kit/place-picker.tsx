import { Select } from 'antd';
import { useState } from 'react';
import { WorkbenchPlacesDocument } from '../../generated/workbench.js';
import { useSession } from '../session/session.js';
import { useAsk } from './ask.js';

interface PlacePickerProps {
  readonly label: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  readonly id?: string;
}

/** Picks a place of the acting post's area by a part of its name; the server finds it. */
export function PlacePicker({ label, value, onChange, id }: PlacePickerProps) {
  const { post } = useSession();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchPlacesDocument, {
    filter: { countyCode: countyOf(post?.placeCode ?? ''), nameContains: text || null },
    first: 50,
  });
  const options = (asked.data?.places.nodes ?? []).map(({ code, name, path }) => ({ value: code, label: name, title: path }));
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label}
      className="filter"
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={asked.isFetching}
      value={value ?? null}
      options={options}
      onChange={(code?: string | null) => onChange?.(code ?? null)}
    />
  );
}

const countyOf = (code: string): string | null => (/^\d{4}(?!00)\d{2}/.test(code) ? `${code.slice(0, 6)}000000` : null);
