import { expect, test } from 'vitest'
import { sources, textOf, tracked } from './sources.ts'

const STYLES = /^(frontends|packages)\/.*\.css$/
const COMMENTS = /\/\*[\s\S]*?\*\//g
const OWN_CLASS = /\.([a-z]+-[a-z0-9-]+)/g
/** Libraries give these themselves. */
const OF_LIBRARY = /^(mantine|graphiql)-/

const code = sources()
  .filter((path) => /^(frontends|packages\/portal-kit)\//.test(path))
  .map(textOf)
  .join('\n')

/** Given whole, or put together from what it begins with: `pk-gap-${gap}`. */
const isGiven = (name: string) =>
  new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code) ||
  code.includes(`${name.replace(/-[a-z0-9]+$/, '-')}\${`)

test('a style is of a class that something is given', () => {
  const styled = tracked()
    .filter((path) => STYLES.test(path))
    .flatMap((path) =>
      [...textOf(path).replace(COMMENTS, '').matchAll(OWN_CLASS)].map(([, name = '']) => ({ path, name })),
    )
    .filter(({ name }) => !OF_LIBRARY.test(name))
  expect(styled.length).toBeGreaterThan(200)
  expect(styled.filter(({ name }) => !isGiven(name)).map(({ path, name }) => `${path} ${name}`)).toEqual([])
})
