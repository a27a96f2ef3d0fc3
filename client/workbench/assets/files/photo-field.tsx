import { Form } from 'antd';
import { FileChooser } from './file-chooser.js';

interface PhotoFieldProps {
  readonly name: string;
  readonly label: string;
  readonly assetId: string;
}

/** A photo of the asset, taken now or chosen; it is sent at once, and the form names it. */
export function PhotoField({ name, label, assetId }: PhotoFieldProps) {
  return (
    <Form.Item name={name} label={label}>
      <FileChooser of={{ subjectNoun: 'asset', subjectId: assetId, kind: 'PHOTO' }} />
    </Form.Item>
  );
}
