import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
  (path) => /^[a-z]+\/src\/messages\/(vi|en)\.json$/.test(path),
)
const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/** Every message of a file by its path. */
const messagesOf = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [[`${path}.${key}`, inner]] : messagesOf(inner as object, `${path}.${key}`),
  )

const slots = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name))].sort()

test('what a message is filled with stands in two braces: in one it would be shown as it is written', () => {
  expect(files.length).toBeGreaterThan(10)
  const single = files.flatMap((path) =>
    messagesOf(JSON.parse(textOf(path))).filter(([, text]) => /(?<!\{)\{\w+\}(?!\})/.test(text)),
  )
  expect(single).toEqual([])
})

test('both languages say the same things, and are filled with the same', () => {
  for (const path of files.filter((each) => each.endsWith('vi.json'))) {
    const vi = messagesOf(JSON.parse(textOf(path)))
    const en = new Map(messagesOf(JSON.parse(textOf(path.replace('vi.json', 'en.json')))))
    expect(vi.map(([key]) => key).sort()).toEqual([...en.keys()].sort())
    for (const [key, text] of vi) expect([key, slots(en.get(key) ?? '')]).toEqual([key, slots(text)])
  }
})

const sourcesOf = (slice: string) =>
  readdirSync(new URL(`${slice}/src/`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => textOf(`${slice}/src/${path}`))
    // Words of the kit are the kit’s: a file that says some of both is looked at by whoever reads it.
    .filter((text) => !text.includes("useText('kit')"))

test('whatever is said by its name has words: a name without them would be shown as it is written', () => {
  const slices = files
    .filter((path) => path.endsWith('vi.json'))
    .map((path) => path.slice(0, path.indexOf('/')))
  const unsaid = slices.flatMap((slice) => {
    const said = new Set(messagesOf(JSON.parse(textOf(`${slice}/src/messages/vi.json`))).map(([key]) => key))
    const named = sourcesOf(slice).flatMap((text) =>
      [...text.matchAll(/\bt\('([\w.]+)'/g)].map(([, name]) => name),
    )
    return [...new Set(named)].filter((name) => !said.has(`.${name}`)).map((name) => `${slice}: ${name}`)
  })
  expect(slices.length).toBeGreaterThan(5)
  expect(unsaid).toEqual([])
})
