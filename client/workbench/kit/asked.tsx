import type { ReactNode } from 'react';
import { Awaited } from './awaited.js';
import { Trouble } from './refusal.js';

/** Shows what was asked for, or that it is awaited, or what kept it away. */
export function Asked<Data>({
  asked,
  children,
}: {
  readonly asked: { readonly data: Data | undefined; readonly error: unknown };
  readonly children: (data: Data) => ReactNode;
}) {
  if (asked.error) return <Trouble error={asked.error} />;
  return asked.data === undefined ? <Awaited /> : children(asked.data);
}
