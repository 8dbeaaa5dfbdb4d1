import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { domains, importsOf, sources, textOf, tracked } from './sources.ts'

const DOMAINS = domains()
const inDomain = sources().filter((path) =>
  DOMAINS.some((domain) => path.startsWith(`services/${domain}/src/`)),
)
const suffixed = (suffix: string) => inDomain.filter((path) => path.endsWith(`.${suffix}.ts`))

describe('tables', () => {
  test('every column of a table has a heading: who hears the page hears nothing else', () => {
    const silent = sources().filter((path) => /header: ''/.test(textOf(path)))
    expect(silent).toEqual([])
  })
})

/** Where the graph is asked and what goes wrong is neither taken nor handed on: it would be drawn as nothing. */
function deaf(path: string): string[] {
  const text = textOf(path)
  return [...text.matchAll(/\buseQuery\(/g)].flatMap(({ index }) => {
    const before = text.slice(0, index)
    if (/(return|=>)\s*$/.test(before)) return []
    const [, into = ''] = /const (\{[^}]*\}|\w+)\s*=\s*$/.exec(before) ?? []
    const after = text.slice(index)
    const heard = into.startsWith('{')
      ? /\berror\b/.test(into)
      : into !== '' &&
        new RegExp(`\\b${into}\\.error\\b|[([,=:]\\s*${into}\\s*[),\\]}]|return ${into}\\b`).test(after)
    return heard ? [] : [`${path}:${before.split('\n').length}`]
  })
}

describe('what has no answer', () => {
  test('is heard by who asked, or by the page around it', () => {
    const pages = sources().filter((path) => /^(frontends\/|packages\/portal-kit\/).*\.tsx?$/.test(path))
    expect(pages.flatMap(deaf)).toEqual([])
  })
})

describe('rooms', () => {
  test('no room is named after nothing in particular', () => {
    const vague = /(^|\/)(utils?|common|helpers?|shared|lib|misc)(\/|\.[a-z.]+$)/
    expect(sources().filter((path) => vague.test(path))).toEqual([])
  })

  test('every service has the same front door', () => {
    const door = [
      'app.ts',
      'context.ts',
      'database.ts',
      'environment.ts',
      'install.ts',
      'main.ts',
      'schema.ts',
    ]
    const all = new Set(tracked())
    const missing = DOMAINS.flatMap((domain) =>
      [...door.map((file) => `services/${domain}/src/${file}`), `services/${domain}/schema.graphql`].filter(
        (path) => !all.has(path),
      ),
    )
    expect(missing).toEqual([])
  })

  test('a repository is there for a service of its domain', () => {
    const served = new Set(
      [...suffixed('service'), ...suffixed('loader')].flatMap((path) =>
        importsOf(path).map(({ from }) => from.split('/').at(-1)),
      ),
    )
    expect(suffixed('repository').filter((path) => !served.has(path.split('/').at(-1)))).toEqual([])
  })

  test('a wing is entered by its door', () => {
    const doors = tracked().filter((path) => /^services\/[^/]+\/src\/[^/]+\/index\.ts$/.test(path))
    const wings = doors.map((door) => door.slice(0, -'index.ts'.length))
    const winged = new Set(wings.map((wing) => wing.split('/')[1]))
    // What stands beside the wings puts the service together, from all of its rooms.
    const inside = inDomain.filter(
      (path) => winged.has(path.split('/')[1]) && /^services\/[^/]+\/src\/[^/]+\//.test(path),
    )
    const climbing = inside.flatMap((path) =>
      importsOf(path)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => ({ path, to: join(dirname(path), from) }))
        .filter(({ to }) => !doors.includes(to))
        .filter(({ to }) => wings.some((wing) => to.startsWith(wing) && !path.startsWith(wing))),
    )
    expect(wings.length).toBeGreaterThan(0)
    expect(climbing).toEqual([])
  })
})

describe('walls', () => {
  test('a resolver holds one sentence each: no if, no await of its own', () => {
    const branching = suffixed('resolver').filter((path) => /\bif \(|\bswitch \(|\bfor \(/.test(textOf(path)))
    expect(branching).toEqual([])
  })

  test('a resolver or type takes from a repository types alone', () => {
    const reaching = [...suffixed('resolver'), ...suffixed('type')].filter((path) =>
      importsOf(path).some(({ from, typeOnly }) => from.endsWith('.repository.ts') && !typeOnly),
    )
    expect(reaching).toEqual([])
  })

  test('SQL lives in repositories', () => {
    const sql = /`\s*(select|insert into|update|delete from)\s/i
    const elsewhere = inDomain.filter((path) => !path.endsWith('.repository.ts') && sql.test(textOf(path)))
    expect(elsewhere).toEqual([])
  })

  test('the wall clock is read where sessions are, and nowhere else in a domain', () => {
    const looking = inDomain.filter((path) => /Date\.now\(\)|new Date\(\)/.test(textOf(path)))
    expect(
      looking.filter(
        (path) => !/organization\/src\/access\/(passkey|session|second-factor|client)\//.test(path),
      ),
    ).toEqual([])
  })

  test('the environment is read in one place of each process', () => {
    const reading = sources().filter(
      (path) => path.startsWith('services/') && /process\.env/.test(textOf(path)),
    )
    expect(reading.filter((path) => !path.endsWith('/environment.ts'))).toEqual([])
  })

  test('nothing escapes the types', () => {
    const escapes = /: any\b|\bas any\b|@ts-ignore|@ts-expect-error|biome-ignore/
    expect(sources().filter((path) => escapes.test(textOf(path)))).toEqual([])
  })
})

test('services meet only through the graph', () => {
  const meeting = inDomain.flatMap((path) =>
    importsOf(path).filter(({ from: name }) =>
      DOMAINS.some((domain) => name === `@province/${domain}` || name.startsWith(`@province/${domain}/`)),
    ),
  )
  expect(meeting).toEqual([])
})

describe('permissions', () => {
  test('every action a service asks for is declared by a domain', () => {
    const declared = DOMAINS.map((domain) => textOf(`services/${domain}/src/domain.ts`)).join('\n')
    const asked = inDomain.flatMap((path) =>
      [...textOf(path).matchAll(/(?:require|may|readAction:?)\(?\s*'([a-z_]+\.[a-z_]+)'/g)].map(
        ([, action]) => action ?? '',
      ),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect([...new Set(asked)].filter((action) => !declared.includes(`'${action}'`))).toEqual([])
  })
})

test('nothing names a place outside this repository', () => {
  const outside = /\/work\/|\.\.\/shared\//
  const code = tracked().filter(
    (path) => /\.(ts|tsx|mjs|json|yaml|md|sh)$/.test(path) && path !== 'pnpm-lock.yaml',
  )
  expect(code.filter((path) => path !== 'tests/house/walls.test.ts' && outside.test(textOf(path)))).toEqual(
    [],
  )
})
