/** The folder of this package, from its source and from its build (`dist/src`) alike. */
export const packageFolder: URL = import.meta.url.includes('/dist/src/')
  ? new URL('../../', import.meta.url)
  : new URL('../', import.meta.url)
