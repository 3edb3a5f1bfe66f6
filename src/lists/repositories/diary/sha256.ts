import type { Sha256 } from '../../../domain/diary/visa';

/** The browser's own SHA-256, which every page served over HTTPS has: hashing a week's sessions needs no library. */
export const sha256: Sha256 = async (text) => {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
