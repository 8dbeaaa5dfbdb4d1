import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, graphAt, signIn } from '../support/client.ts'
import { whileAllHang } from '../support/processes.ts'
import { type Province, startProvince } from '../support/province.ts'

let province: Province
let leader = ''
let integrator = ''
beforeAll(async () => {
  province = await startProvince()
  leader = await signIn(province.url, 'leader', province.password)
  integrator = await signIn(province.url, 'integrator', province.password)
})
afterAll(() => province?.stop())

const ask = (secret?: string) => graphAt(province.url, secret)
const refused = (status: number, code: string) => ({ status, errors: [{ extensions: { code } }] })
const get = (path: string) => fetch(`${province.url}${path}`, { redirect: 'error' })

describe('who may ask what', () => {
  it('a stranger may sign in and learns nothing else', async () => {
    expect(await ask()('{ viewer { username } }')).toMatchObject({ status: 200, data: { viewer: null } })
    for (const query of ['{ reports { totalCount } }', '{ __schema { types { name } } }', '{ nonsense }']) {
      expect(await ask()(query)).toMatchObject(refused(401, 'UNAUTHENTICATED'))
    }
    const wrong = await ask()('mutation { signIn(username: "leader", password: "wrong") { username } }')
    expect(wrong).toMatchObject(refused(200, 'UNAUTHENTICATED'))
  })

  it('a portal session runs published documents only', async () => {
    for (const query of ['{ viewer { username } }', '{ __schema { types { name } } }', '{ nonsense }']) {
      expect(await ask(leader)(query)).toMatchObject(refused(403, 'DOCUMENT_NOT_TRUSTED'))
    }
    const documents = (await (await get('/documents.json')).json()) as Record<string, string>
    const [hash, text] = Object.entries(documents).find(([, query]) => /viewer/i.test(query)) ?? []
    const body = {
      operationName: /query (\w+)/.exec(text ?? '')?.[1],
      extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
    }
    const response = await fetch(`${province.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...bearer(leader) },
      body: JSON.stringify(body),
    })
    expect(await response.json()).toMatchObject({ data: { viewer: { username: 'leader' } } })
  })

  it('an integrator explores', async () => {
    expect(await ask(integrator)('{ viewer { username } __typename }')).toMatchObject({
      status: 200,
      data: { viewer: { username: 'integrator' } },
    })
    const schema = await ask(integrator)('{ __schema { queryType { fields { name } } } }')
    expect(JSON.stringify(schema.data)).toContain('"units"')
    expect(JSON.stringify(schema.data)).not.toMatch(/sessionActor|_entities|_service/)
  })

  it('what is inaccessible stays so', async () => {
    expect(await ask(integrator)('{ sessionActor(secret: "x") { subject } }')).toMatchObject(
      refused(400, 'INPUT_INVALID'),
    )
  })

  it('one problem at a time, without suggestions', async () => {
    const answer = await ask(integrator)('{ unitz { a } viewr { b } }')
    expect(answer).toMatchObject(refused(400, 'INPUT_INVALID'))
    expect(answer.errors).toHaveLength(1)
    expect(answer.errors?.[0]?.message).not.toMatch(/did you mean/i)
  })

  it('signing out ends the session at once', async () => {
    const secret = await signIn(province.url, 'integrator', province.password)
    const answer = await ask(secret)('mutation { signOut }')
    expect(answer.data).toEqual({ signOut: true })
    expect(answer.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(await ask(secret)('{ units(asOf: "2023-06-30") { totalCount } }')).toMatchObject(
      refused(401, 'UNAUTHENTICATED'),
    )
  })
})

describe('what is refused before it costs anything', () => {
  const nested = (levels: number) =>
    `{ unit(code: "36", asOf: "2023-06-30") { ${'parent { '.repeat(levels)}name ${'}'.repeat(levels)} } }`
  const bomb = `{ unit(code: "36", asOf: "2023-06-30") { ...F0 } } ${Array.from({ length: 12 }, (_, i) => `fragment F${i} on Unit { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } c: parent { ...F${i + 1} } }`).join(' ')} fragment F12 on Unit { name }`

  it.each([
    ['depth', nested(9)],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    ['tokens', `{ ${'__typename '.repeat(1_001)} }`],
    ['a thousand bytes that spread into millions of fields', bomb],
  ])('%s', async (_what, query) => {
    const started = performance.now()
    expect(await ask(integrator)(query)).toMatchObject(refused(400, 'QUERY_TOO_COSTLY'))
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('bad variables, with the field', async () => {
    const query = 'query ($code: String!) { unit(code: $code, asOf: "2023-06-30") { name } }'
    expect(await ask(integrator)(query, { code: { a: 1 } })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'INPUT_INVALID', field: 'code' } }],
    })
  })

  it('a day that does not exist, written or given', async () => {
    const invalid = { errors: [{ path: ['unit'], extensions: { code: 'DATE_INVALID', field: 'asOf' } }] }
    expect(await ask(integrator)('{ unit(code: "36", asOf: "2023-02-30") { name } }')).toMatchObject(invalid)
    const query = 'query ($day: Date!) { unit(code: "36", asOf: $day) { name } }'
    expect(await ask(integrator)(query, { day: '2023-02-30' })).toMatchObject(invalid)
  })
})

/** A refused document is 400 with a code whatever the client accepts (decision 0010). */
const ON_PURPOSE = ['572B', 'FDE2', '7B9B']

describe('GraphQL over HTTP', () => {
  it('no error, and no warning but those on purpose', async () => {
    const fetchFn = (url: string, init: RequestInit = {}) =>
      fetch(url, {
        ...init,
        headers: { ...init.headers, ...bearer(integrator), 'apollo-require-preflight': 'true' },
      })
    const results = await auditServer({ url: `${province.url}/graphql`, fetchFn })
    expect(results.length).toBeGreaterThan(50)
    const of = (status: string) => results.filter((result) => result.status === status)
    expect(of('error').map(({ id, name }) => `${id} ${name}`)).toEqual([])
    expect(
      of('warn')
        .map(({ id }) => id)
        .sort(),
    ).toEqual(ON_PURPOSE.toSorted())
  })
})

describe('what another site can do', () => {
  it('nothing with the cookie', async () => {
    const cookie = { cookie: `session=${integrator}` }
    const query = '{ viewer { username } }'
    expect(await ask()(query, {}, { ...cookie, origin: 'https://evil.example' })).toMatchObject(
      refused(403, 'ORIGIN_NOT_ALLOWED'),
    )
    expect(await ask()(query, {}, { ...cookie, 'content-type': 'text/plain' })).toMatchObject(
      refused(400, 'INPUT_INVALID'),
    )
    expect(await ask()(query, {}, { ...cookie, origin: province.url })).toMatchObject({ status: 200 })
  })

  it('identity headers of a client say nothing', async () => {
    const headers = {
      'x-actor': 'leader',
      'x-user': 'leader',
      'x-roles': 'admin',
      'x-forwarded-user': 'leader',
    }
    expect(await ask()('{ viewer { username } }', {}, headers)).toMatchObject({ data: { viewer: null } })
  })
})

describe('the portal', () => {
  it('every route answers the page under a strict policy', async () => {
    for (const path of ['/', '/overview', '/reports/x/y']) {
      const response = await get(path)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      const page = await response.text()
      expect(page).toContain(nonce)
      expect(page).not.toContain('__CSP_NONCE__')
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>[^<]/)
    }
  })

  it('the registry leads to every slice, kept for ever under its version', async () => {
    const registry = (await (await get('/registry.json')).json()) as {
      slices: { entry: string; id: string; base: string }[]
    }
    expect(registry.slices.length).toBeGreaterThan(0)
    for (const { entry, base, id } of registry.slices) {
      expect(entry.startsWith(base) && base.startsWith(`/remotes/${id}/`)).toBe(true)
      const response = await get(entry)
      expect(response.status).toBe(200)
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
    expect((await get('/remotes/organization/0.0.0-nothing/remoteEntry.js')).status).toBe(404)
  })

  it('is alive and ready', async () => {
    expect((await get('/livez')).status).toBe(200)
    expect((await get('/readyz')).status).toBe(200)
  })
})

describe('a database that hangs', () => {
  const QUERY = '{ reports { totalCount } unit(code: "36", asOf: "2023-06-30") { name } }'
  const timed = async () => {
    const started = performance.now()
    const { data, errors } = await ask(integrator)(QUERY)
    return { data, errors, ms: performance.now() - started }
  }

  it('is known within two seconds, and nobody waits longer', { timeout: 60_000 }, async () => {
    expect(await timed()).toMatchObject({ data: { unit: { name: 'Tỉnh Nam Định' } } })
    const postmaster = Number(
      (await readFile(join(province.dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0],
    )
    await whileAllHang(postmaster, async () => {
      const first = await Promise.all(Array.from({ length: 8 }, timed))
      for (const { errors, ms } of first) {
        expect(errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
        expect(ms).toBeLessThan(4_500)
      }
      const next = await timed()
      expect(next.errors?.[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE')
      expect(next.ms).toBeLessThan(2_500)
      expect((await get('/livez')).status).toBe(200)
      expect((await get('/readyz')).status).toBe(503)
    })
    await expect.poll(async () => (await timed()).errors, { timeout: 20_000, interval: 500 }).toBeUndefined()
  })
})
