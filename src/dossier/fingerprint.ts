// One short text that stands for a long one: equal texts have equal ones, different texts as good as never.

/** Taken out once: a look at a global is dear where the script runs in a context of its own. */
const { imul } = Math;

/** 16 hexadecimal digits: two independent 32-bit hashes over the UTF-16 units, each multiplied and mixed its own way (the scheme of cyrb53). */
export function fingerprint(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    a = imul(a ^ unit, 2654435761);
    b = imul(b ^ unit, 1597334677);
  }
  const mixedA = mix(a) ^ mix2(b);
  const mixedB = mix(b) ^ mix2(a);
  return hex(mixedA) + hex(mixedB);
}

const mix = (n: number): number => imul(n ^ (n >>> 16), 2246822507);
const mix2 = (n: number): number => imul(n ^ (n >>> 13), 3266489909);
const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
