import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Actor } from '@province/actor'
import { DOMAINS } from '@province/domains'
import { fromRoot } from '@province/launcher/root'
import { fixedClock } from '@province/runtime'
import { testServer } from '@province/testbed'
import { isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ABOUT_ONESELF, callOf, mutationsOf } from './mutation-cases.ts'
import { Random } from './random.ts'
import { dropDatabase, makeTemplate, type PolicyWorld, type Server, startPolicyWorld } from './world.ts'

const TODAY = '2023-06-15'
const mutations = mutationsOf(readFileSync(fromRoot('services/gateway/schema.graphql'), 'utf8'))
const guarded = mutations.filter(({ name }) => !ABOUT_ONESELF.includes(name))
const actions = DOMAINS.flatMap((domain) => Object.keys(domain.actions))

let server: Server
let template: string
let world: PolicyWorld
let province: string
let commune: string

beforeAll(async () => {
  server = testServer()
  template = await makeTemplate(server, 'province', fixedClock(`${TODAY}T08:00:00+07:00`))
  world = await startPolicyWorld(server, template, TODAY, new Random(1))
  const { units } = world.hierarchy
  province = units.find(({ level }) => level === 'PROVINCE')?.id ?? ''
  commune = units.find(({ level, openedOn }) => level === 'COMMUNE' && openedOn === null)?.id ?? ''
})

afterAll(async () => {
  await world?.stop()
  await dropDatabase(server, template)
})

const holding = (held: readonly string[], unitId: string): Actor => ({
  kind: 'person',
  subject: randomUUID(),
  name: 'm',
  authzVersion: 1,
  grants: [
    { role: 'drawn', actions: held, unitId },
    { role: 'explorer', actions: ['graph.explore'], unitId: randomUUID() },
  ],
})

/** What each of the mutations answers to this actor: the code of its refusal, or that it was done. */
async function answersTo(actor: Actor, named: typeof mutations): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {}
  for (const mutation of named) {
    const { query, variables } = callOf(mutation, { unit: province, id: randomUUID(), key: randomUUID() })
    const { errors } = await world.ask(actor, query, variables)
    answers[mutation.name] = errors?.[0]?.extensions?.code ?? 'DONE'
  }
  return answers
}

/** A test's text, and that of the world it opens: the documents it sends may stand there. */
function withItsWorld(path: string): string {
  const text = readFileSync(path, 'utf8')
  const worlds = [...text.matchAll(/from '((?:\.\.\/)+test\/[^']+)'/g)].map(([, from = '']) => from)
  return [text, ...worlds.map((from) => readFileSync(resolve(dirname(path), from), 'utf8'))].join('\n')
}

const all = (code: string) => Object.fromEntries(guarded.map(({ name }) => [name, code]))

describe('every mutation of the graph, as the schema lists them', () => {
  test('is refused to who holds nothing', async () => {
    expect(await answersTo(holding([], province), guarded)).toEqual(all('FORBIDDEN_OR_MISSING'))
  })

  test('is refused to who only reads', async () => {
    const reads = actions.filter((action) => action.endsWith('.read'))
    expect(await answersTo(holding(reads, province), guarded)).toEqual(all('FORBIDDEN_OR_MISSING'))
  })

  test('is refused to who holds every action, on another unit', async () => {
    expect(await answersTo(holding(actions, commune), guarded)).toEqual(all('FORBIDDEN_OR_MISSING'))
  })

  test('takes an idempotency key, and the version seen of what is there already', () => {
    const required = (name: string, of: (typeof mutations)[number]) =>
      of.args.some((arg) => arg.name === name && isNonNullType(arg.type))
    const keyless = mutations.filter((each) => !required('idempotencyKey', each)).map(({ name }) => name)
    expect(keyless.toSorted()).toEqual([
      'beginPassByPasskey',
      'enterByLink',
      'passByPasskey',
      'passSecondFactor',
      'signIn',
      'signOut',
    ])
    const changing = mutations.filter(({ args }) => args.some(({ name }) => name === 'id'))
    // A session has no versions: it is there, or it has ended; what was read stays read; each use of a sight is one more.
    const versionless = changing.filter((each) => !required('expectedVersion', each)).map(({ name }) => name)
    expect(versionless.toSorted()).toEqual(['endSession', 'readNotification', 'useSight'])
  })

  test('says what it refuses', () => {
    const silent = mutations.filter(({ description }) => !/Refuses.*`[A-Z_]{6,}`/.test(description ?? ''))
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('has its refusals tried by a test that names it', () => {
    const listed = execFileSync(
      'git',
      ['ls-files', '--cached', '--others', '--exclude-standard', '*.test.ts'],
      { cwd: fromRoot('.'), encoding: 'utf8' },
    )
    const tests = listed
      .split('\n')
      .filter((path) => path.startsWith('services/'))
      .map((path) => withItsWorld(fromRoot(path)))
    const untried = guarded.flatMap(({ name, args }) => {
      const naming = tests.filter((text) => new RegExp(`\\b${name}\\b`).test(text))
      const codes = [
        'FORBIDDEN_OR_MISSING',
        ...(args.some((arg) => arg.name === 'expectedVersion') ? ['STALE_VERSION'] : []),
      ]
      return codes
        .filter((code) => !naming.some((text) => text.includes(code)))
        .map((code) => `${name}: ${code}`)
    })
    expect(untried).toEqual([])
  })
})
