import { createHash, randomBytes } from 'node:crypto';

const bytes = 32;

/** A new secret of 256 random bits. The mark in front lets a scanner recognise a leaked one. */
export function newSecret(mark: 'xjs' | 'xjt'): string {
  return `${mark}_${randomBytes(bytes).toString('base64url')}`;
}

/**
 * What is stored of a secret: its SHA-256 in hexadecimal. A slow hash would gain nothing, because nobody can
 * guess 256 random bits.
 */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}
