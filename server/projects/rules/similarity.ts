/**
 * Two projects of one place, class and year whose names say nearly the same may be one project declared twice. They
 * are shown side by side; whether they are the same is for people to judge, so nothing is refused.
 */
export const similarNameFrom = 0.6;

/** How alike two names are: the share of their pairs of neighbouring signs that both have (Dice), 0 to 1. */
export function nameSimilarity(one: string, other: string): number {
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const total = left.length + right.length;
  if (total === 0) return wordsOf(one) === wordsOf(other) ? 1 : 0;
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / total;
}

function pairsOf(name: string): string[] {
  const signs = [...wordsOf(name)];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

// Years, numbers of lots, blanks and punctuation tell two declarations apart only on paper.
function wordsOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d{4}年度?/g, '')
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}
