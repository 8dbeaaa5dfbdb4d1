import type { RequestContext } from './context.ts'

/** How each use case of a service is made, given the whole context. */
export type Making<Context extends RequestContext> = {
  [Name in Exclude<keyof Context, keyof RequestContext>]: (context: Context) => Context[Name]
}

/** Makes the contexts of a service: a use case is made when it is first asked for, and once a request. */
export function lazyContext<Context extends RequestContext>(
  making: Making<Context>,
): (request: RequestContext) => Context {
  const fields = Object.entries(making) as [string, (context: Context) => unknown][]
  const made = Object.fromEntries(
    fields.map(([name, make]) => [
      name,
      {
        configurable: true,
        enumerable: true,
        get(this: Context) {
          const value = make(this)
          Object.defineProperty(this, name, { value, enumerable: true })
          return value
        },
      },
    ]),
  )
  return (request) => Object.create(request, made) as Context
}
