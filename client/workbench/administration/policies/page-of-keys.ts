const size = 20;

/** One page of the closed table of keys, which the platform gives whole: each key shown asks for its own value. */
export function pageOf<Row extends { readonly id: string }>(rows: readonly Row[], after: string | null, before: string | null) {
  const at = (id: string | null) => rows.findIndex((row) => row.id === id);
  const start = before ? Math.max(0, at(before) - size) : at(after) + 1;
  const nodes = rows.slice(start, start + size);
  return {
    nodes,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: start + size < rows.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0]?.id ?? null,
      endCursor: nodes.at(-1)?.id ?? null,
    },
  };
}
