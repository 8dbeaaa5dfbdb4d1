type Key = string | number
/** Orders by one key after the other, as PostgreSQL does. */
export const by =
  <Each>(...keys: ((each: Each) => Key)[]) =>
  (a: Each, b: Each) => {
    const key = keys.find((of) => of(a) !== of(b))
    return key === undefined ? 0 : key(a) < key(b) ? -1 : 1
  }
/** The same order from its other end. */
export const down =
  <Each>(order: (a: Each, b: Each) => number) =>
  (a: Each, b: Each) =>
    order(b, a)
