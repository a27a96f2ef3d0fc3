import { Form, Select } from 'antd';
import { useState } from 'react';
import { WorkbenchDutyPostsDocument } from '../../../generated/workbench.js';
import { useAsk } from '../../kit/ask.js';
import { useEnumWords } from '../../kit/enum-words.js';

interface PostFieldProps {
  readonly name: string | (string | number)[];
  readonly label: string;
  readonly required?: boolean;
}

/** A post and who holds it, found by a part of the person's name. */
export function PostField({ name, label, required = false }: PostFieldProps) {
  const word = useEnumWords();
  const [text, setText] = useState('');
  const asked = useAsk(WorkbenchDutyPostsDocument, { text: text || null });
  return (
    <Form.Item name={name} label={label} rules={[{ required, message: label }]}>
      <Select
        allowClear
        virtual={false}
        showSearch={{ filterOption: false, onSearch: setText }}
        loading={asked.isFetching}
        options={(asked.data?.people.nodes ?? []).flatMap((person) =>
          person.posts.map(({ id, role, place, department }) => ({
            value: id,
            label: [person.name, word('Role', role), department?.shortName ?? place?.name].filter(Boolean).join(' · '),
          })),
        )}
      />
    </Form.Item>
  );
}
