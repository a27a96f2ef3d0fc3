import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { demand } from './broken.js';
import { parsed } from './load-pack.js';

/** How far a county's chain went on a day, as the county signed it. */
export interface SignedHead {
  readonly county: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
}

/** A public key and the mark by which two people compare it: SHA-256 of its DER form. */
export interface MarkedKey {
  readonly key: KeyObject;
  readonly mark: string;
}

/** Reads a public key in PEM. Throws when the text is no Ed25519 key. */
export function readKey(pem: string): MarkedKey {
  const key = createPublicKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('the key is not an Ed25519 key');
  return {
    key,
    mark: createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex'),
  };
}

/** Every line of `heads.jsonl` against the key: a signature covers the line from its beginning to the word "signature". */
export function checkSignedHeads(text: string, { key, mark }: MarkedKey, name = 'heads.jsonl'): SignedHead[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const which = `line ${index + 1}`;
    const { signature, ...head } = parsed(line, `${name} ${which}`) as SignedHead & { format: string; key: string; signature: string };
    demand(head.format === 'xianjie-head' && typeof signature === 'string', name, `${which} is not a signed head`);
    const plain = Buffer.from(signature, 'base64').toString('base64');
    const isAsSigned = JSON.stringify({ ...head, signature: plain }) === line;
    demand(isAsSigned, name, `${which} is not written as it was signed`);
    demand(head.key === mark, name, `${which} was signed by another key, ${head.key}`);
    const isSigned = verify(null, Buffer.from(JSON.stringify(head), 'utf8'), key, Buffer.from(signature, 'base64'));
    demand(isSigned, name, `${which} (${head.county}, ${head.day}) does not have the signature of its content`);
    return head;
  });
}
