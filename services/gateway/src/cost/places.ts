import { BUSY } from '../door/error-code.ts'
import { refusal } from '../door/refusal.ts'

/** How many requests of one client or person are worked on together, and how many more may wait for a place. */
export interface PlacesPolicy {
  atOnce: number
  waiting: number
}

/** Gives the place back; the next in line has it then. */
export type Leave = () => void

const RETRY_AFTER_SECONDS = 1

const tooMany = () =>
  refusal(
    BUSY,
    {
      vi: `Quá nhiều yêu cầu cùng lúc: hãy đợi các yêu cầu trước trả lời rồi thử lại sau ${RETRY_AFTER_SECONDS} giây.`,
      en: `Too many requests at once: wait for the earlier ones, then try again in ${RETRY_AFTER_SECONDS} second.`,
    },
    429,
    undefined,
    { retryAfterSeconds: RETRY_AFTER_SECONDS },
  )

interface Line {
  working: number
  waiting: (() => void)[]
}

/**
 * A bounded number of places for each client or person in this process: whoever sends a burst waits behind themselves
 * and not before others. Whoever has left no trace is not remembered.
 */
export class Places {
  readonly #lines = new Map<string, Line>()

  constructor(private readonly policy: PlacesPolicy) {}

  /** Takes a place, after waiting for one where none is free; refuses with `TOO_MANY_REQUESTS` where the line is full. Whoever goes away leaves the line. */
  async take(key: string, gone: AbortSignal = new AbortController().signal): Promise<Leave> {
    const line = this.#lines.get(key) ?? { working: 0, waiting: [] }
    this.#lines.set(key, line)
    if (line.working < this.policy.atOnce) line.working += 1
    else if (line.waiting.length >= this.policy.waiting) throw tooMany()
    else await waitIn(line, gone)
    return this.#leaveOnce(key, line)
  }

  #leaveOnce(key: string, line: Line): Leave {
    let left = false
    return () => {
      if (left) return
      left = true
      const next = line.waiting.shift()
      if (next) return next()
      line.working -= 1
      if (line.working === 0) this.#lines.delete(key)
    }
  }
}

/** Resolves at one's turn; rejects when whoever waits goes away. */
const waitIn = ({ waiting }: Line, gone: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const turn = () => {
      gone.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      waiting.splice(waiting.indexOf(turn), 1)
      reject(gone.reason)
    }
    gone.addEventListener('abort', leave, { once: true })
    waiting.push(turn)
  })
