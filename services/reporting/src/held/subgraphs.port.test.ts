import { setTimeout as pause } from 'node:timers/promises'
import type { SubgraphAnswer, SubgraphCall } from '@province/actor'
import { OtherDomains } from '@province/subgraph/ask'
import { describe, expect, it, vi } from 'vitest'
import { yearly } from './measure-question.ts'
import { Subgraphs } from './subgraphs.port.ts'

const PATIENCE = { answerMs: 30, restMs: 60 }
const rank = (year: number) => yearly('reform.par_index.rank', 'u', year)

const reaching = (answer: (call: SubgraphCall) => Promise<SubgraphAnswer>) => {
  const execute = vi.fn(answer)
  const failed = vi.fn()
  return {
    execute,
    failed,
    subgraphs: new Subgraphs(
      new OtherDomains('reporting', { reform: execute, reporting: execute }, failed, PATIENCE),
    ),
  }
}

describe('asking another domain', () => {
  it('asks what differs only in the measure in one field, and takes each answer to its question', async () => {
    const { execute, subgraphs } = reaching(async () => ({
      data: {
        m0: [
          { key: 'reform.papi.rank', value: null, asOf: '2022-12-31' },
          { key: 'reform.par_index.rank', value: 34, asOf: '2022-12-31' },
        ],
        m1: [],
      },
    }))
    const questions = [rank(2022), yearly('reform.papi.rank', 'u', 2022), rank(2021)]
    const answers = await subgraphs.measures('reform', questions)
    expect(questions.map((question) => answers.get(question)?.value)).toEqual([34, undefined, undefined])
    expect(execute.mock.calls[0]?.[0].variables).toMatchObject({
      k0: ['reform.par_index.rank', 'reform.papi.rank'],
      k1: ['reform.par_index.rank'],
      w1: { from: '2021-01-01', to: '2022-01-01' },
    })
  })

  it('asks as a service with sight of just the units in question', async () => {
    const { execute, subgraphs } = reaching(async () => ({ data: { m0: [] } }))
    await subgraphs.measures('reform', [rank(2022)])
    const grants = execute.mock.calls[0]?.[0].actor.grants ?? []
    expect(grants.map(({ unitId }) => unitId)).toEqual(['u'])
    expect(grants[0]?.actions).not.toContain('report.record_figure')
  })

  it('in the boundaries of another day, also of where who asks reads reports, and of nothing else', async () => {
    const { execute, subgraphs } = reaching(async () => ({ data: { m0: [] } }))
    const restated = { ...rank(2022), restated: { to: '2025-07-01' } }
    for (const question of [restated, rank(2022)]) await subgraphs.measures('reform', [question], ['root'])
    const asked = execute.mock.calls.map(([{ actor }]) => actor.grants.map(({ unitId }) => unitId))
    expect(asked).toEqual([['u', 'root'], ['u']])
  })

  it('knows who is there, and does not ask itself', () => {
    const { subgraphs } = reaching(async () => ({ data: {} }))
    expect(['reform', 'reporting', 'land', 'constructor'].map((name) => subgraphs.has(name))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  it('takes a domain without the field for one that holds nothing', async () => {
    const { subgraphs, failed } = reaching(async ({ document }) =>
      String(document).includes('_service')
        ? { data: { _service: { sdl: 'type Query { reformAudit: Int }' } } }
        : { errors: [{ message: 'no such field' }] },
    )
    expect((await subgraphs.measures('reform', [rank(2022)])).size).toBe(0)
    expect(failed).not.toHaveBeenCalled()
  })

  it('gives up on one that hangs, lets it rest, and tries again', async () => {
    const { execute, subgraphs, failed } = reaching(() => new Promise(() => {}))
    const ask = () => subgraphs.measures('reform', [rank(2022)])
    await expect(ask()).rejects.toThrow('no answer in time')
    await expect(ask()).rejects.toThrow('reform is silent')
    expect(execute).toHaveBeenCalledTimes(1)
    expect(failed).toHaveBeenCalledTimes(1)
    await pause(PATIENCE.restMs)
    execute.mockImplementation(async () => ({ data: { m0: [] } }))
    await ask()
    await ask()
    expect(execute).toHaveBeenCalledTimes(3)
  })
})
