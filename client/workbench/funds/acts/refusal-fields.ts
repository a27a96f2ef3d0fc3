/** Which field each refusal of a money act is about: what concerns the amount. */
const amounts = [
  'ALLOCATIONS_MUST_NOT_EXCEED_LINE',
  'ALLOCATIONS_MUST_NOT_EXCEED_BUDGET',
  'LINE_MUST_HOLD_AMOUNT',
  'RELEASES_MUST_NOT_EXCEED_ALLOCATION',
  'RECLAIMS_MUST_NOT_EXCEED_UNRELEASED',
  'RETURNS_MUST_NOT_EXCEED_UNPAID',
  'CARRY_OVER_MUST_COME_FIRST',
  'BALANCE_MUST_COVER_EVERY_DAY',
  'AMOUNT_MUST_BE_POSITIVE',
  'AMOUNT_MUST_BE_DECIMAL_YUAN',
];
const dates = ['DATE_MUST_NOT_LIE_IN_FUTURE', 'DATE_MUST_NOT_PRECEDE_DOCUMENT', 'DATE_MUST_NOT_PRECEDE_ALLOCATION'];
const projects = [
  'PROJECT_MUST_EXIST',
  'PROJECT_MUST_BE_IN_LIBRARY',
  'PROJECT_MUST_BE_SELECTED',
  'PROJECT_MUST_HAVE_TARGET',
  'PROJECT_MUST_NOT_BE_NEGATIVE',
  'PROJECT_MUST_LIE_IN_COUNTY_OF_LINE',
  'ADJUSTMENT_MUST_GO_TO_ANOTHER_PROJECT',
];

interface Fields {
  readonly amount?: string;
  readonly day?: string;
  readonly project?: string;
}

/** The codes of a form by its own field names. */
export function refusalFields(fields: Fields, more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = (codes: readonly string[], field: string | undefined) => (field ? codes.map((code) => [code, field] as const) : []);
  return { ...Object.fromEntries([...at(amounts, fields.amount), ...at(dates, fields.day), ...at(projects, fields.project)]), ...more };
}
