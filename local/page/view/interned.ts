// A list that only grows, in which equal things have one place: styles and dropdowns that thousands of cells share.

/** Values by index. Equal means: the same JSON. */
export class Interned<T> {
  private readonly list: T[] = [];
  private readonly places = new Map<string, number>();

  /** The value's place; a new value is put at the end. */
  indexOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.list.length);
    return this.list.push(value) - 1;
  }

  get length(): number {
    return this.list.length;
  }

  /** A copy: what was handed out does not grow by itself. */
  all(): readonly T[] {
    return [...this.list];
  }
}
