import { Select } from 'antd';
import { useState } from 'react';
import { usePlaceOptions } from './place-options.js';

interface PlacePickerProps {
  readonly label: string;
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  readonly id?: string;
}

/** Picks a place: down and up the tree from the acting post's own, or by a part of its name; the server finds it. */
export function PlacePicker({ label, value, onChange, id }: PlacePickerProps) {
  const [text, setText] = useState('');
  const { options, loading } = usePlaceOptions(value ?? null, text);
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label}
      className="filter"
      allowClear
      // A county has some thirty townships, a township some thirty villages: all of them may stand in the page.
      virtual={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={loading}
      value={value ?? null}
      options={options}
      onChange={(code?: string | null) => {
        setText('');
        onChange?.(code ?? null);
      }}
    />
  );
}
