import { v7 } from 'uuid';

/** A new row identity: a UUID of version 7, so that later rows sort after earlier ones. */
export function newId(): string {
  return v7();
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the shape of an identity; an ill-shaped one can name no row. */
export function isId(text: string): boolean {
  return uuidShape.test(text);
}
