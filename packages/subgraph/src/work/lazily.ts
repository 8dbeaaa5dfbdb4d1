/** How each of some things is made, given all of them. */
type Makers<Made extends object, All> = { readonly [Name in keyof Made]: (all: All) => Made[Name] }

/**
 * Makes each of these things when it is first used, and once: a request makes nothing that it does not use. On top of
 * `base`, whose properties it has too, such as the request itself.
 */
export function lazily<Made extends object, Base extends object = object>(
  makers: Makers<Made, Base & Made>,
  base: Base = {} as Base,
): Base & Made {
  const all = Object.create(base) as Base & Made
  for (const name of Object.keys(makers) as (keyof Made & string)[]) {
    const get = () => {
      const made = makers[name](all)
      Object.defineProperty(all, name, { value: made, enumerable: true })
      return made
    }
    Object.defineProperty(all, name, { get, enumerable: true, configurable: true })
  }
  return all
}
