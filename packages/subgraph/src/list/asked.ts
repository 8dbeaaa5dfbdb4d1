/** What a list was asked, without its page and in one order: a cursor is of one such question. */
export const question = (asked: object): unknown =>
  JSON.parse(
    JSON.stringify(asked, (key, value: unknown) => {
      if (key === 'first' || key === 'after') return undefined
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    }),
  )
