import { Checkbox, Form, Select } from 'antd';
import type { ReactNode } from 'react';
import { useEnumOptions } from '../../kit/enum-words.js';
import { AmountField, DateField, TextField } from '../../kit/fields.js';
import { useWords } from '../../kit/language.js';

/** The fields for what a move asks for, by the names that the table of moves uses. */
export function AskedFields({ asked }: { readonly asked: readonly string[] }) {
  return (
    <>
      {[...new Set(asked)].map((name) => (
        <AskedField key={name} name={name} />
      ))}
    </>
  );
}

function AskedField({ name }: { readonly name: string }): ReactNode {
  const t = useWords('projects');
  const label = (field: string) => t(`field.${field}`);
  const text = (field: string, rows?: number, required = false) => (
    <TextField name={field} label={label(field)} required={required} {...(rows ? { rows } : {})} />
  );
  const day = (field: string, required = false) => <DateField name={field} label={label(field)} required={required} />;
  switch (name) {
    case 'minutesDate':
    case 'suspendedUntil':
      return day(name);
    case 'startedOn':
    case 'completedOn':
      return day(name, true);
    case 'returnTo':
      return <ReturnToField />;
    case 'files':
      return <FileFields />;
    case 'implementationPlan':
      return (
        <>
          {text('approvalNumber', undefined, true)}
          {text('approvedBy', undefined, true)}
          {day('approvedOn', true)}
          {text('summary', 4, true)}
        </>
      );
    case 'handover':
      return (
        <>
          {day('handedOverOn', true)}
          {text('giver', undefined, true)}
          {text('giverSignedBy', undefined, true)}
          {text('receiver', undefined, true)}
          {text('receiverSignedBy', undefined, true)}
          {text('note', 2)}
        </>
      );
    case 'settlement':
      return (
        <>
          <AmountField name="amount" label={label('settledAmount')} required />
          {text('auditedBy', undefined, true)}
          {text('documentNumber')}
          {day('settledOn', true)}
        </>
      );
    case 'minutesNumber':
      return text(name);
    default:
      return text(name, 3);
  }
}

function ReturnToField() {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <Form.Item name="returnTo" label={t('field.returnTo')}>
      <Select options={options('ReturnStep')} />
    </Form.Item>
  );
}

/** The kinds of files that are there and who keeps a copy. */
function FileFields() {
  const t = useWords('projects');
  const options = useEnumOptions();
  return (
    <>
      <Form.Item name="files" label={t('field.files')} initialValue={[]}>
        <Checkbox.Group options={options('FileKind')} />
      </Form.Item>
      <Form.Item name="copies" label={t('field.copies')} initialValue={[]}>
        <Checkbox.Group options={options('CopyHolder')} />
      </Form.Item>
    </>
  );
}
