import { setTimeout as pause } from 'node:timers/promises'
import { type SubgraphAnswer, type SubgraphCall, serviceActor } from '@province/actor'
import { expect, test, vi } from 'vitest'
import { OtherDomains } from './other-domains.ts'

const PATIENCE = { answerMs: 30, restMs: 60 }
const actor = serviceActor('reporting', [])
const question = { document: '{ figures }', variables: {}, actor, field: 'figures' }

function reaching(answer: (call: SubgraphCall) => Promise<SubgraphAnswer>) {
  const execute = vi.fn(answer)
  const failed = vi.fn()
  const executors = { reform: execute, reporting: execute }
  return { execute, failed, others: new OtherDomains('reporting', executors, failed, PATIENCE) }
}

const withSdl =
  (sdl: string) =>
  async ({ document }: SubgraphCall): Promise<SubgraphAnswer> =>
    String(document).includes('_service')
      ? { data: { _service: { sdl } } }
      : { errors: [{ message: 'whatever it says' }] }

test('whoever asks is not among those that are asked', async () => {
  const { others, execute } = reaching(async () => ({ data: {} }))
  expect(others.names).toEqual(['reform'])
  expect(['reform', 'reporting', 'land', 'constructor'].map((name) => others.has(name))).toEqual([
    true,
    false,
    false,
    false,
  ])
  await expect(others.ask('reporting', question)).rejects.toThrow('reporting is not here')
  expect(execute).not.toHaveBeenCalled()
})

test('what is answered is handed over, asked once', async () => {
  const { others, execute, failed } = reaching(async () => ({ data: { figures: 3 } }))
  expect(await others.ask('reform', question)).toEqual({ figures: 3 })
  expect(execute).toHaveBeenCalledTimes(1)
  expect(failed).not.toHaveBeenCalled()
})

test.each([
  ['type Query { audit: Int }', null],
  ['extend type Query { audit: Int }', null],
])('a domain whose SDL is %s holds nothing of the kind, and has not failed', async (sdl, nothing) => {
  const { others, failed } = reaching(withSdl(sdl))
  expect(await others.ask('reform', question)).toBe(nothing)
  expect(failed).not.toHaveBeenCalled()
})

test('a domain that has the field and refuses has failed', async () => {
  const { others, failed } = reaching(withSdl('type Query { figures: Int }'))
  await expect(others.ask('reform', question)).rejects.toThrow('whatever it says')
  expect(failed).toHaveBeenCalledTimes(1)
})

test('one that is silent rests, is tried by one alone, and is asked again once it answers', async () => {
  const { others, execute, failed } = reaching(() => new Promise(() => {}))
  await expect(others.ask('reform', question)).rejects.toThrow('no answer in time')
  await expect(others.ask('reform', question)).rejects.toThrow('reform is silent')
  expect([execute.mock.calls.length, failed.mock.calls.length]).toEqual([1, 1])
  await pause(PATIENCE.restMs + 5)
  execute.mockImplementation(async () => ({ data: { figures: 1 } }))
  const both = await Promise.allSettled([others.ask('reform', question), others.ask('reform', question)])
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(await others.ask('reform', question)).toEqual({ figures: 1 })
})
