import { describe, expect, it } from 'vitest'
import { answersSoon } from './readiness.ts'

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Keeps this process from hearing anything. */
function holdUp(ms: number) {
  const until = performance.now() + ms
  while (performance.now() < until);
}

describe('a sign of life', () => {
  it('is an answer, not a refusal, and none that is late', async () => {
    expect(await answersSoon(() => after(20))).toBe(true)
    expect(await answersSoon(() => Promise.reject(new Error('down')))).toBe(false)
    expect(await answersSoon(() => after(10_000), 200)).toBe(false)
  })

  it('is heard though this process was held up for longer than it waits', async () => {
    const heard = answersSoon(async () => {
      await after(50)
      // What comes over a line is read after the timers that are due.
      await new Promise((resolve) => setImmediate(resolve))
    })
    holdUp(1_300)
    expect(await heard).toBe(true)
  })
})
