const lengthMax = 1_000;

// Comments, strings in their four ways of writing, and numbers; a quoted name is kept as it is.
const parts =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(\w*)\$[\s\S]*?(?:\$\1\$|$)|\b[eE]'(?:[^'\\]|\\[\s\S]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|"(?:[^"]|"")*(?:"|$)|(?<![\w$"])\d+(?:\.\d+)?\b/g;

/**
 * A statement without the values in it, on one line, cut to 1 000 characters: names of people, digests of tokens and
 * sums of money belong neither into a log nor to whoever collects traces.
 */
export function formOf(statement: string): string {
  const bare = statement
    .replace(parts, (part) => (part.startsWith('"') ? part : part.startsWith('--') || part.startsWith('/*') ? ' ' : '?'))
    .replace(/\s+/g, ' ')
    .trim();
  return bare.length > lengthMax ? `${bare.slice(0, lengthMax)}…` : bare;
}
