import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** How far a county's chain went on a day, signed by whoever answers for the records. Kept outside the database. */
export interface SignedHead {
  readonly county: string;
  /** The business date of the signing. */
  readonly day: string;
  /** The moment of the signing, RFC 3339. */
  readonly at: string;
  /** Number and hash of the chain's last entry. */
  readonly seq: number;
  readonly hash: string;
  /** SHA-256 of the public key's DER form: whose signature it is. */
  readonly key: string;
}

/** A line of the kept heads that cannot be taken for a head, or whose signature is not that key's. */
export class ForgedHead extends Error {}

/** The mark of a key, private or public: SHA-256 of its public half in DER. */
export function keyMark(key: KeyObject): string {
  return createHash('sha256')
    .update(publicOf(key).export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** A head as one line of JSON with an Ed25519 signature over everything before the signature. */
export function signHead(head: Omit<SignedHead, 'key'>, privateKey: KeyObject): string {
  const text = textOf({ ...head, key: keyMark(privateKey) });
  return lineOf(text, sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64'));
}

/** Reads lines of signed heads and holds each against the public key. Throws ForgedHead, which names the line. */
export function readSignedHeads(text: string, key: KeyObject): SignedHead[] {
  const mark = keyMark(key);
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line, index) => {
    const { signature, ...head } = parsed(line, index);
    const signed = textOf(head);
    // A line that is written in another way could say something that no signature covers.
    const plain = Buffer.from(signature, 'base64').toString('base64');
    if (lineOf(signed, plain) !== line) throw forged(index, 'is not written as it was signed');
    if (head.key !== mark) throw forged(index, `was signed by another key (${head.key.slice(0, 16)}…)`);
    if (!verify(null, Buffer.from(signed, 'utf8'), publicOf(key), Buffer.from(signature, 'base64')))
      throw forged(index, `of ${head.county}, ${head.day}, does not have the signature of its content`);
    return head;
  });
}

// The order in which a head is written is the order in which it is signed.
const textOf = ({ county, day, at, seq, hash, key }: SignedHead): string =>
  JSON.stringify({ format: 'xianjie-head', county, day, at, seq, hash, key });
const lineOf = (text: string, signature: string): string => `${text.slice(0, -1)},"signature":${JSON.stringify(signature)}}`;

function parsed(line: string, index: number): SignedHead & { signature: string } {
  try {
    const { format: _, ...head } = JSON.parse(line) as SignedHead & { format: string; signature: string };
    if (typeof head.signature === 'string' && typeof head.key === 'string') return head;
  } catch {
    // It is told below, as for a line that lacks its signature.
  }
  throw forged(index, 'is not a signed head');
}

const publicOf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key);
const forged = (index: number, what: string) => new ForgedHead(`签名链头第${index + 1}行 · line ${index + 1} of the signed heads ${what}`);
