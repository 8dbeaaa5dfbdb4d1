import type { GraphClient } from '@province/testbed'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ReformWorld, reformWorld } from '../../test/world.ts'

const grant = `mutation ($input: GrantExemptionInput!, $key: String!) { grantExemption(input: $input, idempotencyKey: $key) { id } }`
const audit = `query ($filter: AuditFilter, $first: Int, $after: String, $orderBy: AuditOrder) { reformAudit(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
  totalCount pageInfo { endCursor hasNextPage } edges { node { action outcome targetId place actor { id } unit { id } } } } }`

interface Audit {
  reformAudit: {
    totalCount: number
    pageInfo: { endCursor: string; hasNextPage: boolean }
    edges: {
      node: {
        action: string
        outcome: string
        targetId: string | null
        actor: { id: string } | null
        unit: { id: string } | null
      }
    }[]
  }
}

let world: ReformWorld
let granted: string

beforeAll(async () => {
  world = await reformWorld()
  const unit = await world.database.unitId('13636')
  const input = { unit, rule: 'ONE_STOP', reason: 'thử', document: '1/QĐ', validFrom: '2023-06-01' }
  const [city, other] = [
    await world.as('356', 'reform.grant_exemption'),
    await world.as('366', 'reform.grant_exemption'),
  ]
  granted = (await city.data<{ grantExemption: { id: string } }>(grant, { input, key: 'first' }))
    .grantExemption.id
  expect(await other.refusal(grant, { input, key: 'second' })).toBe('FORBIDDEN_OR_MISSING')
})

afterAll(() => world?.close())

const entries = async (code: string, filter = {}) => {
  const { reformAudit } = await (await world.as(code, 'audit.read')).data<Audit>(audit, { filter, first: 50 })
  return reformAudit.edges.map(({ node }) => node)
}

const cursorOf = async (auditor: GraphClient) =>
  (await auditor.data<Audit>(audit, { first: 1 })).reformAudit.pageInfo.endCursor

test('an auditor sees who did what to what, and what was refused, under the own units only', async () => {
  const [ward, city, elsewhere, province] = await Promise.all(
    ['13636', '356', '366', '36'].map((code) => entries(code)),
  )
  expect(ward?.map(({ action, outcome }) => [action, outcome])).toEqual([['grantExemption', 'DONE']])
  expect(city?.[0]).toMatchObject({
    outcome: 'DONE',
    actor: { id: 'subject-of-356' },
    targetId: expect.any(String),
  })
  expect(elsewhere?.map(({ outcome, actor }) => [outcome, actor?.id])).toEqual([
    ['FORBIDDEN_OR_MISSING', 'subject-of-366'],
  ])
  expect(province).toHaveLength(2)
})

test('the list narrows by actor, action, target, outcome and day, and goes on by its cursor', async () => {
  expect(await entries('36', { refused: true })).toHaveLength(1)
  expect(
    await entries('36', { subject: 'subject-of-356', action: 'grantExemption', refused: false }),
  ).toHaveLength(1)
  expect(await entries('36', { to: '2020-01-01' })).toEqual([])
  const auditor = await world.as('36', 'audit.read')
  const first = await auditor.data<Audit>(audit, { first: 1 })
  expect(first.reformAudit.pageInfo.hasNextPage).toBe(true)
  const second = await auditor.data<Audit>(audit, { first: 1, after: first.reformAudit.pageInfo.endCursor })
  expect(second.reformAudit.edges[0]?.node.outcome).toBe('DONE')
  expect(second.reformAudit.pageInfo.hasNextPage).toBe(false)
  expect(await auditor.refusal(audit, { filter: { target: 'x' } })).toBe('INPUT_INVALID')
})

test('turned round, the list is the same from its other end, and counts what it has past its last page too', async () => {
  const auditor = await world.as('36', 'audit.read')
  const newest = (await auditor.data<Audit>(audit, { first: 50 })).reformAudit
  const walked: object[] = []
  let after: string | null = null
  do {
    const { reformAudit }: Audit = await auditor.data<Audit>(audit, { first: 1, after, orderBy: 'OLDEST' })
    expect(reformAudit.totalCount).toBe(newest.totalCount)
    walked.push(...reformAudit.edges.map(({ node }) => node))
    after = reformAudit.pageInfo.hasNextPage ? reformAudit.pageInfo.endCursor : null
  } while (after)
  expect(walked).toEqual(newest.edges.map(({ node }) => node).toReversed())
  const foreign = { first: 1, after: await cursorOf(auditor), orderBy: 'OLDEST' }
  expect(await auditor.refusal(audit, foreign)).toBe('CURSOR_INVALID')
})

test('what an auditor is shown of a thing leads to it here and opens it nowhere', async () => {
  const [entry] = await entries('36', { refused: false })
  const handle = entry?.targetId
  expect(handle).not.toBe(granted)
  expect(await entries('36', { target: handle })).toHaveLength(1)
  expect(await entries('36', { target: granted })).toEqual([])
  const [row] = await world.database.peek('select target_id from reform.audit_entry where field = $1', [
    'grantExemption',
  ])
  expect(row).toEqual({ target_id: granted })
})

test('a cursor put together by hand is refused, whatever is in it', async () => {
  const auditor = await world.as('36', 'audit.read')
  const first = await auditor.data<Audit>(audit, { first: 1 })
  const [list] = JSON.parse(
    Buffer.from(first.reformAudit.pageInfo.endCursor, 'base64url').toString(),
  ) as string[]
  const forged = (...key: unknown[]) => Buffer.from(JSON.stringify([list, ...key])).toString('base64url')
  for (const after of [
    forged('2023-06-15', 'no id'),
    forged('no day', 'no id'),
    forged('9999999-01-01', 1e308),
  ])
    expect(await auditor.refusal(audit, { first: 1, after })).toBe('INPUT_INVALID')
})

test('without audit.read there is no audit, whatever else one may', async () => {
  const lead = await world.as('36', 'reform.grant_exemption')
  expect(await lead.refusal(audit, {})).toBe('FORBIDDEN_OR_MISSING')
})
