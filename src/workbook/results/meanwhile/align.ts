// Which line of a list was which before: by its name where it has one, else by its neighbours.

/**
 * For lines as they stand now, their places before.
 * @param now names; "" for a line without a name, null for one whose name is not known any more
 * @param before names; "" for a line without a name
 * @returns the place before; undefined for a line that is new, or cannot be told
 */
export function placesBefore(
  now: readonly (string | null)[],
  before: readonly string[],
): readonly (number | undefined)[] {
  const placed = new Map<string, number>();
  before.forEach((name, i) => {
    if (name !== '' && !placed.has(name)) placed.set(name, i);
  });
  const known = now.map((name) => (name ? placed.get(name) : undefined));
  const present = new Set(now);
  const inOrder = known
    .filter((place): place is number => place !== undefined)
    .every((place, i, all) => i === 0 || place > (all[i - 1] ?? 0));
  const fits = (i: number, place: number): boolean => {
    if (place < 0) return false;
    const name = before[place] ?? '';
    return name === '' || (now[i] === null && inOrder && !present.has(name));
  };
  const above = nearest(now, before, known, 1);
  const below = nearest(now, before, known, -1);
  return now.map((name, i) => {
    if (name) return known[i];
    const places = [above[i], below[i]].flatMap((anchor) => (anchor === undefined ? [] : [anchor + i]));
    if (name === null && new Set(places).size > 1) return undefined;
    return (places.length === 0 ? [i] : places).find((place) => fits(i, place));
  });
}

/**
 * How far each line has come by the nearest known one in a direction: its place before less its place now. A line without a name between
 * lines that have names was inserted, so those behind it have come one further.
 */
function nearest(
  now: readonly (string | null)[],
  before: readonly string[],
  known: readonly (number | undefined)[],
  step: 1 | -1,
): readonly (number | undefined)[] {
  const offsets: (number | undefined)[] = [];
  let last: number | undefined;
  for (let n = 0; n < known.length; n += 1) {
    const i = step === 1 ? n : known.length - 1 - n;
    const place = known[i];
    if (place !== undefined) last = place - i;
    offsets[i] = last;
    if (now[i] === '' && last !== undefined && before[last + i]) last -= step;
  }
  return offsets;
}
