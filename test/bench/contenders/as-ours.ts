type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const moneyKeys = new Set([
  ...[
    'budget',
    'amount',
    'income',
    'unitPrice',
    'originalValue',
    'netValue',
    'baseAmount',
    'allocated',
    'disbursed',
    'released',
    'unreleased',
  ],
  ...['paid', 'unpaid', 'balance', 'total', 'inherited', 'residual'],
]);
/** Connections of PostGraphile that are plain lists here. */
const listKeys = new Set(['sources', 'targets', 'linkages', 'contracts', 'items', 'rights', 'holders', 'origins', 'documentChain']);
const decimalKeys = new Set(['value', 'quantity']);

/**
 * PostGraphile's answer in the form of this server's, to compare them: fen become yuan, connections lists, a report's
 * list a page. Nothing is left out or added; it is done once before the timing, never within it.
 */
export function asOurs(answer: Json, key = ''): Json {
  if (Array.isArray(answer)) return key === 'rows' ? { nodes: answer.map((row) => asOurs(row)) } : answer.map((row) => asOurs(row));
  if (answer !== null && typeof answer === 'object') {
    const { nodes } = answer as { nodes?: readonly Json[] };
    if (nodes && listKeys.has(key)) return nodes.map((node) => asOurs(node));
    return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, asOurs(value, name)]));
  }
  if (typeof answer === 'string' && moneyKeys.has(key)) return yuan(BigInt(answer));
  if (typeof answer === 'string' && decimalKeys.has(key)) return String(Number(answer));
  return answer;
}

function yuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
