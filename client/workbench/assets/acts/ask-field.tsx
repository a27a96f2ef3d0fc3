import { Form, InputNumber, Switch } from 'antd';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';
import { PlacePicker } from '../../kit/place-picker.js';
import { PhotoField } from '../files/photo-field.js';
import { PartyPicker } from '../parts/party-picker.js';
import type { Ask } from './act-form.js';
import { AlikeField } from './alike-field.js';
import { DueField } from './due-field.js';
import { DutiesField } from './duties-field.js';
import { EnumItem } from './enum-item.js';
import { PartsField } from './parts-field.js';
import { PlanFields } from './plan-fields.js';
import { PostField } from './post-field.js';
import { RightsField } from './rights-field.js';
import { SharesField } from './shares-field.js';

/** The field of a form for what it asks. */
export function AskField({ ask, assetId }: { readonly ask: Ask; readonly assetId: string | null }) {
  const t = useWords('assets');
  const { name, required = false } = ask;
  const label = t(`field.${ask.label ?? name}`);
  const rules = [{ required, message: label }];
  switch (ask.kind) {
    case 'text':
      return <TextField name={name} label={label} required={required} {...(ask.rows ? { rows: ask.rows } : {})} />;
    case 'day':
      return <DateField name={name} label={label} required={required} />;
    case 'amount':
      return <AmountField name={name} label={label} required={required} {...(ask.help ? { help: t(`help.${ask.help}`) } : {})} />;
    case 'count':
      return (
        <Form.Item name={name} label={label} rules={rules}>
          <InputNumber className="wide" min={0} precision={0} inputMode="numeric" controls={false} />
        </Form.Item>
      );
    case 'yes':
      return (
        <Form.Item name={name} label={label} valuePropName="checked" initialValue={false}>
          <Switch />
        </Form.Item>
      );
    case 'enum':
      return <EnumItem name={name} label={label} of={ask.of} required={required} />;
    case 'party':
      return (
        <Form.Item name={name} label={label} rules={rules}>
          <PartyPicker label={label} {...(ask.kinds ? { kinds: ask.kinds } : {})} />
        </Form.Item>
      );
    case 'place':
      return (
        <Form.Item name={name} label={label} rules={rules}>
          <PlacePicker label={label} />
        </Form.Item>
      );
    case 'post':
      return <PostField name={name} label={label} required={required} />;
    case 'photo':
      return <PhotoField name={name} label={label} assetId={assetId ?? ''} />;
    case 'rights':
      return <RightsField />;
    case 'parts':
      return <PartsField />;
    case 'duties':
      return <DutiesField />;
    case 'shares':
      return <SharesField />;
    case 'plan':
      return <PlanFields />;
    case 'alike':
      return <AlikeField name={name} label={label} assetId={assetId ?? ''} />;
    case 'due':
      return <DueField name={name} label={label} assetId={assetId ?? ''} />;
  }
}
