import type { PartyKind } from '../../../generated/schema.js';
import type { TypedDocument } from '../../../typed-document.js';
import type { EnumName } from '../../kit/enum-words.js';

interface Named {
  readonly name: string;
  /** The key of its label among the words of fields; its name when left out. */
  readonly label?: string;
  readonly required?: boolean;
  /** The key of what is said below it, where its label does not say enough. */
  readonly help?: string;
}
/** What a form asks for. */
export type Ask = Named &
  (
    | { readonly kind: 'text'; readonly rows?: number }
    /** A day that lies ahead does not begin with today. */
    | { readonly kind: 'day'; readonly ahead?: boolean }
    | { readonly kind: 'amount' }
    | { readonly kind: 'count' }
    | { readonly kind: 'yes' }
    | { readonly kind: 'enum'; readonly of: EnumName }
    | { readonly kind: 'party'; readonly kinds?: readonly PartyKind[] }
    | { readonly kind: 'place' }
    | { readonly kind: 'post' }
    | { readonly kind: 'photo' }
    | { readonly kind: 'rights' | 'parts' | 'duties' | 'shares' | 'plan' | 'alike' | 'due' }
  );

type Input = { readonly [field: string]: unknown };
export type ActDocument = TypedDocument<object, { input: Input }>;

/** An act: what it sends, what it asks for, and which field each refusal is about. */
export interface ActForm {
  readonly document: ActDocument;
  readonly asks: readonly Ask[];
  readonly fieldOf?: Readonly<Record<string, string>>;
  /** How the values of the form become the input, where they are not the same. */
  readonly variables?: (values: Input) => Input;
}

export const actForm = (document: unknown, asks: readonly Ask[], fieldOf: Readonly<Record<string, string>> = {}): ActForm => ({
  document: document as ActDocument,
  asks,
  fieldOf,
});

export const text = (name: string, required = true, rows?: number): Ask => ({ kind: 'text', name, required, ...(rows ? { rows } : {}) });
export const long = (name: string, required = true): Ask => text(name, required, 3);
export const day = (name: string, required = true): Ask => ({ kind: 'day', name, required });
export const amount = (name: string, required = true): Ask => ({ kind: 'amount', name, required });
export const choice = (name: string, of: EnumName, required = true): Ask => ({ kind: 'enum', name, of, required });
export const party = (name: string, kinds?: readonly PartyKind[]): Ask => ({
  kind: 'party',
  name,
  required: true,
  ...(kinds ? { kinds } : {}),
});
