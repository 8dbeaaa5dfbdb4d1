import { readFileSync } from 'node:fs'
import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CLERK, type PetitionWorld, petitionWorld } from '../../test/petition-world.ts'
import { TOLD_BY_MONTH } from './told-by-month.ts'

let world: PetitionWorld
let clerk: GraphClient
let auditor: GraphClient

interface Entry {
  id: string
  at: string
  coarse: boolean
  action: string
  targetId: string | null
  place: string
}
interface Listed {
  complaintsAudit: {
    totalCount: number
    edges: { cursor: string; node: Entry }[]
    pageInfo: { endCursor: string | null; hasNextPage: boolean }
  }
}

const audit = `query ($filter: AuditFilter, $first: Int, $after: String) { complaintsAudit(filter: $filter, first: $first, after: $after) { totalCount
  edges { cursor node { id at coarse action targetId place } } pageInfo { endCursor hasNextPage } } }`

beforeAll(async () => {
  world = await petitionWorld()
  clerk = await world.person('clerk', '13636', ...CLERK)
  const unitId = await world.database.unitId('36')
  auditor = world.ask({
    kind: 'person',
    subject: 'auditor',
    name: 'auditor',
    authzVersion: 1,
    grants: [{ role: 'auditor', actions: ['audit.read'], unitId }],
  })
})

afterAll(() => world?.close())

const DAY = 86_400_000

test('registrations are counted by the audit no finer than a month, by whatever narrows, orders or marks an entry', async () => {
  const taken = []
  for (let index = 0; index < 5; index += 1) taken.push(await world.petition(clerk, '13636'))
  const whole = await auditor.data<Listed>(audit, { filter: {}, first: 100 })
  const entries = whole.complaintsAudit.edges.map(({ node }) => node)
  const registered = entries.filter(({ action }) => action === 'registerPetition')
  expect(registered).toHaveLength(5)
  // One moment for all, and that is where the month begins.
  expect(new Set(registered.map(({ at }) => at)).size).toBe(1)
  for (const { at, coarse, place } of registered) {
    expect(coarse).toBe(true)
    expect(new Date(Date.parse(at) + 7 * 3_600_000).toISOString()).toMatch(/-01T00:00:00.000Z$/)
    expect(place).not.toMatch(/\d+\/\d+/)
  }
  // Asked by days, a whole month answers or nothing does: one day is told like thirty.
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const tomorrow = new Date(Date.now() + 7 * 3_600_000 + DAY).toISOString().slice(0, 10)
  const first = `${today.slice(0, 8)}01`
  const counted = async (from: string, to: string) =>
    (await auditor.data<Listed>(audit, { filter: { action: 'registerPetition', from, to }, first: 1 }))
      .complaintsAudit.totalCount
  expect(await counted(first, tomorrow)).toBe(5)
  if (today !== first) expect(await counted(today, tomorrow)).toBe(0)
  // Nor do ids say when: those of one after another are in no order of time, and no cursor has one in it.
  const ids = registered.map(({ id }) => id)
  const stored = await world.database.peek<{ id: string }>(
    `select id from complaints.audit_entry where field = 'registerPetition' order by at`,
  )
  for (const { id } of stored) {
    expect(ids).not.toContain(id)
    for (const { cursor } of whole.complaintsAudit.edges)
      expect(Buffer.from(cursor, 'base64url').toString()).not.toContain(id)
  }
})

test('page by page it is the same list, each entry once', async () => {
  const whole = (await auditor.data<Listed>(audit, { filter: {}, first: 100 })).complaintsAudit
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: Listed = await auditor.data<Listed>(audit, { filter: {}, first: 3, after })
    seen.push(...page.complaintsAudit.edges.map(({ node }) => node.id))
    after = page.complaintsAudit.pageInfo.hasNextPage ? page.complaintsAudit.pageInfo.endCursor : null
  } while (after)
  expect(seen).toEqual(whole.edges.map(({ node }) => node.id))
  expect(new Set(seen).size).toBe(whole.totalCount)
})

test('what is done to petitions is all told by month: a mutation that is new is in one list or the other', () => {
  const ELSEWHERE =
    /Reception|Slot|Session|Schedule|Visit$|Vault|Custodian|Dialogue|BacklogItem|National|DataBreach|^askComplaintsTask$/
  const sdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')
  const fields = [...(/type Mutation \{([\s\S]*?)\n\}/.exec(sdl)?.[1] ?? '').matchAll(/^ {2}(\w+)\(/gm)].map(
    ([, name]) => name ?? '',
  )
  expect(fields.length).toBeGreaterThan(30)
  const known = new Set<string>(TOLD_BY_MONTH)
  expect(fields.filter((name) => !known.has(name) && !ELSEWHERE.test(name))).toEqual([])
})
