import { Select } from 'antd';
import { useState } from 'react';
import { WorkbenchPeopleToChooseDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';
import { useSession } from '../../session/session.js';
import { isHeldOn } from '../posts/post-words.js';

interface PersonPickerProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (id: string | null) => void;
}

/** Finds somebody with an open account by a part of the name; place and roles tell people of one name apart. */
export function PersonPicker({ id, value, onChange }: PersonPickerProps) {
  const word = useEnumWords();
  const { today } = useSession();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchPeopleToChooseDocument, { text: text || null });
  const options = (asked.data?.people.nodes ?? []).map(({ id: value, name, place, posts }) => {
    const roles = posts.filter((post) => isHeldOn(post, today)).map(({ role }) => word('Role', role));
    return { value, label: [name, place?.name, ...new Set(roles)].filter(Boolean).join(' · ') };
  });
  return (
    <Select
      {...(id ? { id } : {})}
      allowClear
      virtual={false}
      showSearch={{ filterOption: false, onSearch: setText }}
      loading={asked.isFetching}
      value={value ?? null}
      options={options}
      onChange={(next?: string | null) => onChange?.(next ?? null)}
    />
  );
}
