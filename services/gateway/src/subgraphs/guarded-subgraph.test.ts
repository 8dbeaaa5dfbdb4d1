import { STRANGER, type SubgraphExecutor } from '@province/actor'
import { parse } from 'graphql'
import { describe, expect, it, vi } from 'vitest'
import { startDeadline } from '../graph/operation-flight.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'
import { guardSubgraph } from './guarded-subgraph.ts'

const fetch = { document: parse('{ a }') }

function guarded(execute: SubgraphExecutor, deadlineMs = 1_000, ready = async () => {}) {
  const onFailure = vi.fn()
  const onExtensions = vi.fn()
  const guard = guardSubgraph({
    name: 'members',
    execute,
    breaker: createCircuitBreaker(Date.now),
    ready,
    pulse: { everyMs: 30 },
    onFailure,
  })
  const deadline = startDeadline(deadlineMs)
  const ask = (signal = deadline.signal) =>
    guard(fetch, { actor: STRANGER, client: { address: '' }, language: 'vi', signal, onExtensions })
  return { ask, onFailure, onExtensions }
}

const unavailable = expect.objectContaining({
  extensions: {
    code: 'SUBGRAPH_UNAVAILABLE',
    subgraph: 'members',
    told: { vi: expect.any(String), en: expect.any(String) },
  },
})

describe('a guarded subgraph', () => {
  it('turns a transport failure into SUBGRAPH_UNAVAILABLE without its message', async () => {
    const { ask, onFailure } = guarded(() => Promise.reject(new Error('connect ECONNREFUSED 10.0.0.1')))
    const answer = await ask()
    expect(answer).toEqual({ data: null, errors: [unavailable] })
    expect(answer.errors?.[0]?.message).not.toContain('10.0.0.1')
    expect(onFailure).toHaveBeenCalledOnce()
  })

  it('does not take something else for a GraphQL answer', async () => {
    const { ask } = guarded(async () => ({}))
    expect(await ask()).toEqual({ data: null, errors: [unavailable] })
  })

  it('does not wait longer than the operation may, even for work that ignores signals', async () => {
    const { ask } = guarded(() => new Promise(() => {}), 20)
    expect(await ask()).toEqual({ data: null, errors: [unavailable] })
  })

  it("lets the subgraph's own refusals pass, without places in another document", async () => {
    const error = {
      message: 'No.',
      path: ['a'],
      locations: [{ line: 1, column: 1 }],
      extensions: { code: 'UNIT_NOT_FOUND' },
    }
    const { ask, onFailure } = guarded(async () => ({ data: { a: null }, errors: [error] }))
    const answer = await ask()
    expect(answer.errors?.[0]).toMatchObject({
      message: 'No.',
      path: ['a'],
      extensions: { code: 'UNIT_NOT_FOUND' },
    })
    expect(answer.errors?.[0]?.locations).toBeUndefined()
    expect(onFailure).not.toHaveBeenCalled()
  })

  it('notes the variable that a scalar refused and does not echo its value', async () => {
    const message = 'Variable "$asOf" got invalid value "2023-02-30"; Not a day.'
    const { ask } = guarded(async () => ({ errors: [{ message, extensions: { code: 'DATE_INVALID' } }] }))
    expect((await ask()).errors?.[0]).toMatchObject({
      message: 'Not a day.',
      extensions: { code: 'DATE_INVALID', refusedVariable: 'asOf', inputRefused: true },
    })
  })

  it('hands response extensions over and strips them', async () => {
    const { ask, onExtensions } = guarded(async () => ({
      data: { a: 1 },
      extensions: { session: { secret: null } },
    }))
    expect(await ask()).toEqual({ data: { a: 1 } })
    expect(onExtensions).toHaveBeenCalledWith('members', { session: { secret: null } })
  })

  it('asks no more once the breaker is open', async () => {
    const execute = vi.fn(() => Promise.reject(new Error('down')))
    const { ask } = guarded(execute)
    for (let call = 0; call < 5; call += 1) expect(await ask()).toEqual({ data: null, errors: [unavailable] })
    expect(execute).toHaveBeenCalledTimes(3)
  })

  it('waits for a busy one that shows signs of life', async () => {
    const answer = { data: { a: 1 } }
    const { ask } = guarded(() => new Promise((resolve) => setTimeout(() => resolve(answer), 150)))
    expect(await ask()).toEqual(answer)
  })

  it('ends the call to one that shows none, and asks it no more', async () => {
    const execute = vi.fn(() => new Promise<never>(() => {}))
    const { ask } = guarded(execute, 60_000, () => Promise.reject(new Error('the database hangs')))
    expect(await ask()).toEqual({ data: null, errors: [unavailable] })
    expect(await ask()).toEqual({ data: null, errors: [unavailable] })
    expect(execute).toHaveBeenCalledOnce()
  })

  it('is not held for broken because those who asked went away', async () => {
    const execute = vi.fn(() => new Promise<never>(() => {}))
    const { ask, onFailure } = guarded(execute)
    const gone = AbortSignal.abort(new DOMException('gone', 'AbortError'))
    for (let call = 0; call < 5; call += 1) await ask(gone)
    const leaving = new AbortController()
    const asked = ask(leaving.signal)
    expect(execute).toHaveBeenCalledOnce()
    leaving.abort(new DOMException('gone', 'AbortError'))
    expect(await asked).toMatchObject({ data: null })
    expect(onFailure).not.toHaveBeenCalled()
  })
})
