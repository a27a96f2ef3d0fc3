import { Select } from 'antd';
import { useState } from 'react';
import type { PartyKind } from '../../../generated/schema.js';
import { WorkbenchAssetPartiesDocument, WorkbenchAssetPartyDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';

interface PartyPickerProps {
  readonly label: string;
  readonly kinds?: readonly PartyKind[];
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly id?: string;
  readonly className?: string;
}

/** Picks somebody who can hold rights, by a part of the name; the server finds them. */
export function PartyPicker({ label, kinds, value, onChange, id, className = 'wide' }: PartyPickerProps) {
  const [text, setText] = useState('');
  const found = useAsk(WorkbenchAssetPartiesDocument, { text: text || null, kinds: kinds ? [...kinds] : null });
  const rows = found.data?.parties.nodes ?? [];
  const isUnseen = Boolean(value) && !rows.some((row) => row.id === value);
  const held = useAsk(WorkbenchAssetPartyDocument, { id: value ?? '' }, { enabled: isUnseen }).data?.party;
  const shown = isUnseen && held ? [held, ...rows] : rows;
  return (
    <Select
      id={id}
      aria-label={label}
      placeholder={label}
      className={className}
      allowClear
      virtual={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={found.isFetching}
      value={value ?? null}
      options={shown.map((party) => ({ value: party.id, label: party.name, title: party.name }))}
      onChange={(chosen?: string | null) => onChange?.(chosen ?? null)}
    />
  );
}
