/**
 * A key for a text: equal texts have equal keys, in this browser and the next. Not cryptographic; 53 bits of mixing and
 * the length, so that two of a person's opinions do not collide. Works on code units, so lone surrogates are no trouble.
 * Mixing constants are those of MurmurHash3's finaliser.
 */
export function textKey(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x85ebca6b);
    b = Math.imul(b ^ unit, 0xc2b2ae35);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = Math.imul(a ^ (b >>> 16), 0x85ebca6b);
  b = Math.imul(b ^ (a >>> 13), 0xc2b2ae35);
  return `${(b >>> 0).toString(36)}${(a >>> 0).toString(36)}-${text.length.toString(36)}`;
}
