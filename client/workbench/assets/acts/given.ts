import { useToday } from '../parts/powers.js';
import type { ActForm, Ask } from './act-form.js';

export type Values = { readonly [field: string]: unknown };

/** The days of a form that begin with today. */
export function useDaysOf({ asks }: ActForm): Values {
  const today = useToday();
  return Object.fromEntries(asks.filter(isDay).map(({ name }) => [name, today]));
}

const isDay = (ask: Ask) => ask.kind === 'day' && ask.required && !ask.ahead;

/** A field that was left empty says nothing, neither do the empty ones of a part. */
export function given(values: Values): Values {
  const filled = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined && value !== null);
  return Object.fromEntries(filled.map(([name, value]) => [name, within(value)]));
}

function within(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(within);
  return typeof value === 'object' && value !== null ? given(value as Values) : value;
}
