import { Checkbox } from 'antd';
import { useAddress } from './address.js';

/** A condition that holds or not, kept by the address. */
export function CheckFilter({ name, label }: { readonly name: string; readonly label: string }) {
  const { read, write } = useAddress();
  return (
    <Checkbox checked={Boolean(read(name))} onChange={({ target }) => write({ [name]: target.checked ? '1' : null })}>
      {label}
    </Checkbox>
  );
}
