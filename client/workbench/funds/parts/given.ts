/** What a form says, without the fields that were emptied again: an empty text is no answer. */
export function given<Values extends object>(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Values;
}
