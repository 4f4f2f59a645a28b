// Ids that the caller of the Sheets API may choose: the same name gives the same id, so that a second run can compare.

/** A positive int32 made from a name (FNV-1a). The API takes ids from 1 to 2^31 − 1 for tabs, protections, metadata, filter views. */
export function stableId(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return ((hash >>> 1) % 0x7ffffffe) + 1;
}

/** The id for a name that is not taken yet; takes it. Collisions move to the next free number, in call order. */
export function freeId(name: string, taken: Set<number>): number {
  let id = stableId(name);
  while (taken.has(id)) id = (id % 0x7fffffff) + 1;
  taken.add(id);
  return id;
}
