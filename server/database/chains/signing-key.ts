import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { WrongSetting } from '../../config.js';

const howToMake = 'openssl genpkey -algorithm ed25519 -out <file>';

/** The private key that signs chain heads: an Ed25519 key in PEM. Throws WrongSetting with one sentence. */
export function readSigningKey(file: string): KeyObject {
  return read(file, createPrivateKey, `a private Ed25519 key in PEM (${howToMake})`);
}

/** The public half from a file that holds either half. Throws WrongSetting. */
export function readPublicKey(file: string): KeyObject {
  return read(file, createPublicKey, 'an Ed25519 key in PEM');
}

function read(file: string, make: (pem: string) => KeyObject, wanted: string): KeyObject {
  try {
    const key = make(readFileSync(file, 'utf8'));
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // A missing file, an unreadable one and one of something else are told in the same sentence.
  }
  throw new WrongSetting(`密钥文件有误 · The key file is wrong: ${file} must hold ${wanted}.`);
}
