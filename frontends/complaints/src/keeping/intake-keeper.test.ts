import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IntakeInput, KeptIntakeFragment } from '../generated/graphql.ts'
import { IntakeKeeper, type KeepingPort } from './intake-keeper.ts'
import { nothingTyped } from './typed.ts'

const blank = nothingTyped('2023-06-15')
const at = (version: number): KeptIntakeFragment => ({
  __typename: 'Intake',
  id: 'i',
  state: 'OPEN',
  version,
  savedAt: '2023-06-15T01:00:00Z',
})

/** A server that keeps what it is sent; `refuse` says what becomes of the next write. */
function server() {
  const sent: { input: IntakeInput; key: string; version: number }[] = []
  const refusals: string[] = []
  let version = 0
  const write = async (input: IntakeInput, key: string, seen: number) => {
    sent.push({ input, key, version: seen })
    const code = refusals.shift()
    if (code) throw code
    version += 1
    return at(version)
  }
  const port: KeepingPort = {
    open: (input, key) => write(input, key, 0),
    keep: (intake, input, key) => write(input, key, intake.version),
    read: async () => at(version),
    problemOf: (error) => ({ code: String(error), message: 'm' }),
  }
  return { port, sent, refuse: (code: string) => refusals.push(code), elsewhere: () => (version += 1) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the first keystroke opens an intake, later ones are kept after a pause, in order', async () => {
  const { port, sent } = server()
  const keeper = new IntakeKeeper(port, blank)
  keeper.type({ senderName: 'L' })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toMatchObject([{ input: { sealed: { senderName: 'L' } }, version: 0 }])
  keeper.type({ senderName: 'Lê' })
  await vi.advanceTimersByTimeAsync(300)
  keeper.type({ senderName: 'Lê A' })
  expect(keeper.state().keeping).toBe('waiting')
  await vi.advanceTimersByTimeAsync(499)
  expect(sent).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(sent[1]).toMatchObject({ input: { sealed: { senderName: 'Lê A' } }, version: 1 })
  expect(keeper.state()).toMatchObject({ keeping: 'kept', intake: { version: 2 } })
})

test('what is typed while a write is on its way follows it', async () => {
  const { port, sent } = server()
  const keeper = new IntakeKeeper(port, blank)
  keeper.type({ summary: 'M' })
  const sending = keeper.flush()
  keeper.type({ summary: 'Mương' })
  expect(await sending).toBe(true)
  expect(sent.map(({ input }) => input.summary)).toEqual(['M', 'Mương'])
})

test('a lost answer is asked for again with the same key, and the rest follows', async () => {
  const { port, sent, refuse } = server()
  const keeper = new IntakeKeeper(port, blank)
  refuse('NETWORK_UNREACHABLE')
  keeper.type({ summary: 'M' })
  await vi.advanceTimersByTimeAsync(0)
  expect(keeper.state().keeping).toBe('offline')
  keeper.type({ summary: 'Mương' })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(sent.map(({ input }) => input.summary)).toEqual(['M', 'M', 'Mương'])
  expect(sent[1]?.key).toBe(sent[0]?.key)
  expect(sent[2]?.key).not.toBe(sent[0]?.key)
  expect(keeper.state().keeping).toBe('kept')
})

test('a refusal waits for another word', async () => {
  const { port, sent, refuse } = server()
  const keeper = new IntakeKeeper(port, blank)
  refuse('INPUT_INVALID')
  keeper.type({ receivedOn: '2099-01-01' })
  await vi.advanceTimersByTimeAsync(10_000)
  expect(keeper.state()).toMatchObject({ keeping: 'refused', problem: { code: 'INPUT_INVALID' } })
  expect(sent).toHaveLength(1)
  keeper.type({ receivedOn: '2023-06-14' })
  await vi.advanceTimersByTimeAsync(500)
  expect(keeper.state().keeping).toBe('kept')
})

test('what another window kept is overwritten when somebody says so', async () => {
  const { port, elsewhere, refuse } = server()
  const keeper = new IntakeKeeper(port, blank)
  keeper.type({ summary: 'M' })
  await keeper.flush()
  elsewhere()
  refuse('STALE_VERSION')
  keeper.type({ summary: 'Mương' })
  await keeper.flush()
  expect(keeper.state().keeping).toBe('stale')
  await keeper.overwrite()
  expect(keeper.state()).toMatchObject({ keeping: 'kept', intake: { version: 3 } })
})

test('a desk that was closed is left for a new intake with all that stands there', async () => {
  const { port, sent, refuse } = server()
  const keeper = new IntakeKeeper(port, { ...blank, senderName: 'Lê A' }, at(4))
  refuse('DESK_CLOSED')
  keeper.type({ summary: 'Mương' })
  await keeper.flush()
  expect(keeper.state().keeping).toBe('closed')
  await keeper.startAnew(blank)
  expect(sent.at(-1)).toMatchObject({
    input: { summary: 'Mương', sealed: { senderName: 'Lê A' } },
    version: 0,
  })
  expect(keeper.state().keeping).toBe('kept')
})
