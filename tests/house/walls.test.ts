import { describe, expect, test } from 'vitest'
import { domains, importsOf, sources, textOf, tracked } from './sources.ts'

const DOMAINS = domains()
const inDomain = sources().filter((path) =>
  DOMAINS.some((domain) => path.startsWith(`services/${domain}/src/`)),
)
const suffixed = (suffix: string) => inDomain.filter((path) => path.endsWith(`.${suffix}.ts`))

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

  test('a noun with a repository has a service and a mapping or a reason to be read only', () => {
    const without = suffixed('repository').filter(
      (path) => !inDomain.includes(path.replace('.repository.', '.service.')),
    )
    expect(without.filter((path) => !/hierarchy|account/.test(path))).toEqual([])
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
      looking.filter((path) => !/organization\/src\/(session|second-factor|api-client)\//.test(path)),
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
  const outside = /(?<![\w.])\/work\/|\.\.\/shared\//
  const code = tracked().filter(
    (path) => /\.(ts|tsx|mjs|json|yaml|md|sh)$/.test(path) && path !== 'pnpm-lock.yaml',
  )
  expect(code.filter((path) => path !== 'tests/house/walls.test.ts' && outside.test(textOf(path)))).toEqual(
    [],
  )
})
