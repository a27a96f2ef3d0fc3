/**
 * The statements of one act as the database's own log tells them (`log_statement = all`), with their values written into
 * them, so that pgbench can send the very same ones.
 */
export function statementsIn(log: string): string[] {
  const statements: string[] = [];
  for (const entry of log.split('@@').slice(1)) {
    const [, sent] = /^LOG: {2}(?:statement|execute [^:]*): ([\s\S]*)$/.exec(entry) ?? [];
    const [, values] = /^DETAIL: {2}[Pp]arameters: ([\s\S]*)$/.exec(entry) ?? [];
    if (sent !== undefined) statements.push(sent.trim());
    else if (values !== undefined) statements.push(withValues(statements.pop() ?? '', values.trim()));
  }
  return statements.map((statement) => statement.replace(/\s*\n\s*/g, ' ').replace(/;$/, ''));
}

function withValues(statement: string, values: string): string {
  const literals = new Map<string, string>();
  for (const [, number, value] of values.matchAll(/\$(\d+) = ('(?:[^']|'')*'|NULL)/g)) literals.set(number as string, value as string);
  return statement.replace(/\$(\d+)/g, (mark, number: string) => literals.get(number) ?? mark);
}

const identity = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const made = /^0190/;

/**
 * A script for pgbench that repeats recorded statements with fresh identities: every identity that was new, and the
 * request's key, ends in a number that pgbench draws. In its simple protocol pgbench writes variables into texts, too.
 */
export function pgbenchScript(statements: readonly string[], requestKey: string): string {
  const fresh = new Map<string, string>();
  const lines = statements.map((statement) =>
    statement
      .replaceAll(requestKey, 'bench-:key')
      // A version is asked for as the act saw it; the script must find its row again and again.
      .replace(/"version" = \d+ returning/, '"version" > 0 returning')
      .replace(identity, (id) => {
        if (made.test(id)) return id;
        const name = fresh.get(id) ?? `n${fresh.size}`;
        fresh.set(id, name);
        return `${id.slice(0, 24)}:${name}`;
      })
      .concat(';'),
  );
  const draws = ['key', ...fresh.values()].map((name) => `\\set ${name} random(100000000000, 999999999999)`);
  return `${[...draws, ...lines].join('\n')}\n`;
}
