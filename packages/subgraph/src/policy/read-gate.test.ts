import { type Actor, STRANGER, serviceActor } from '@province/actor'
import { expect, test } from 'vitest'
import type { RequestContext } from '../request/context.ts'
import { Authority } from './authority.ts'
import { readGate } from './read-gate.ts'

const gate = readGate({ name: 'works', readAction: 'work.read', decidedByService: ['mine'] })
const holding = (...actions: string[]): Actor => ({
  ...STRANGER,
  kind: 'person',
  grants: [{ role: 'r', actions, unitId: 'u' }],
})

const ask = async (actor: Actor, field = 'works') => {
  const authority = new Authority(actor, { rows: async () => [] } as never, '2023-06-15')
  return gate(field, async () => 'answered')(
    undefined,
    {},
    { actor, authority } as RequestContext,
    undefined as never,
  )
}

test('who holds the read action nowhere is refused, not told that there is nothing', async () => {
  await expect(ask(holding('other.read'))).rejects.toMatchObject({ code: 'FORBIDDEN_OR_MISSING' })
  expect(await ask(holding('work.read'))).toBe('answered')
})

test('who would hold it after a second factor is told so', async () => {
  const waiting = { ...holding(), withheld: ['work.read'] }
  await expect(ask(waiting)).rejects.toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' })
})

test.each(['mine', 'worksAudit', 'worksEvents', 'worksEventHead'])('%s asks for itself', async (field) => {
  expect(await ask(holding(), field)).toBe('answered')
})

test('a service is held by the database', async () => {
  expect(await ask(serviceActor('reporting'))).toBe('answered')
})
