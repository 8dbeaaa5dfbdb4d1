import { createLogger, fixedClock } from '@province/runtime'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Background, type BackgroundDesk } from './background.ts'

const desk = {
  clock: fixedClock('2023-06-15T08:00:00+07:00'),
  hasUnits: async () => true,
} as unknown as BackgroundDesk
const logger = createLogger('test', 'silent')

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

afterEach(() => vi.restoreAllMocks())

const working = (run: () => Promise<boolean>) =>
  new Background({ name: 'work', everyMs: 60_000, run }, desk, logger)

test('it works soon after the start, goes on while more is waiting, then waits for its turn', async () => {
  const answers = [true, true, false, false]
  const run = vi.fn(async () => answers.shift() ?? false)
  const background = working(run)
  background.start()
  await vi.advanceTimersByTimeAsync(2_000)
  expect(run).toHaveBeenCalledTimes(3)
  await vi.advanceTimersByTimeAsync(59_000)
  expect(run).toHaveBeenCalledTimes(3)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(run).toHaveBeenCalledTimes(4)
  await background.stop()
})

test('what fails is told to the log and tried again at the next turn', async () => {
  const told = vi.spyOn(logger, 'error')
  const run = vi.fn(async () => Promise.reject(new Error('the database is away')))
  const background = working(run)
  background.start()
  await vi.advanceTimersByTimeAsync(62_000)
  expect(run).toHaveBeenCalledTimes(2)
  expect(told).toHaveBeenCalledTimes(2)
  await background.stop()
})

test('stopping waits for the part being done and begins no other', async () => {
  let finish: (more: boolean) => void = () => undefined
  const run = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        finish = resolve
      }),
  )
  const background = working(run)
  background.start()
  await vi.advanceTimersByTimeAsync(2_000)
  let stopped = false
  const stopping = background.stop().then(() => {
    stopped = true
  })
  await vi.advanceTimersByTimeAsync(0)
  expect(stopped).toBe(false)
  finish(true)
  await stopping
  await vi.advanceTimersByTimeAsync(120_000)
  expect(run).toHaveBeenCalledTimes(1)
})

test('before the first unit nothing is worked on', async () => {
  let runs = 0
  const run = async () => {
    runs += 1
    return false
  }
  const empty = { ...desk, hasUnits: async () => false } as BackgroundDesk
  const work = new Background({ name: 'work', everyMs: 1, run }, empty, logger)
  work.start()
  await vi.advanceTimersByTimeAsync(50)
  await work.stop()
  expect(runs).toBe(0)
})
