import { useSearchParams } from 'react-router';

/** Filters live in the address: a link shares the view, back and forward keep it. A change of filter begins at the first page. */
export function useAddress() {
  const [parameters, setParameters] = useSearchParams();
  return {
    read: (name: string): string | null => parameters.get(name),
    readAll: (name: string): string[] => parameters.getAll(name),
    write: (changes: Readonly<Record<string, string | readonly string[] | null | undefined>>, { keepPage = false } = {}) => {
      setParameters((before) => {
        const next = new URLSearchParams(before);
        if (!keepPage) for (const name of ['after', 'before']) next.delete(name);
        for (const [name, value] of Object.entries(changes)) {
          next.delete(name);
          const values = value === null || value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value as string];
          for (const one of values) next.append(name, one);
        }
        return next;
      });
    },
  };
}

const size = 50;

/** The page of a list that the address names, as the arguments of a connection. */
export function usePage(rows = size): { first: number | null; after: string | null; last: number | null; before: string | null } {
  const { read } = useAddress();
  const before = read('before');
  return before ? { first: null, after: null, last: rows, before } : { first: rows, after: read('after'), last: null, before: null };
}
