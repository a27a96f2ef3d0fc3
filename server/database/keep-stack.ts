import type { PGlite } from '@electric-sql/pglite';

/** What is used of the embedded database's compiled module; it is not part of its declared types. */
interface Compiled {
  readonly ___stack_pointer?: { value: number };
  _PostgresMainLoopOnce?: () => void;
}

/**
 * Gives back the stack that a failed statement of the embedded database used. An error leaves its loop as an exception
 * past the compiled code, whose stack then stays where it was: some 700 bytes each time, so that after about 3 000
 * refused statements every further one failed with "stack depth limit exceeded" until the server was started again.
 * PGlite 0.5.16 does not lose it any more; from there on this changes nothing.
 */
export function keepStack(pglite: PGlite): PGlite {
  const compiled = (pglite as unknown as { readonly mod?: Compiled }).mod;
  const stack = compiled?.___stack_pointer;
  const once = compiled?._PostgresMainLoopOnce;
  if (!compiled || !stack || !once) return pglite;
  compiled._PostgresMainLoopOnce = () => {
    const before = stack.value;
    try {
      once();
    } catch (error) {
      stack.value = before;
      throw error;
    }
  };
  return pglite;
}
