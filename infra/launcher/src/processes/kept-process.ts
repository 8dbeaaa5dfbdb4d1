import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** Which program, with what settings, and where it says that it can serve. */
export interface Program {
  name: string
  file: string
  settings: Record<string, string | undefined>
  readyUrl: string
}

/** How patient the keeping is; a test is less so. */
export interface Patience {
  /** Until a started process has to be ready. */
  startMs: number
  /** Until one that was asked to end is ended. */
  stopMs: number
  /** Before the first new start; twice as long before each further one, up to the longest. */
  againMs: number
  longestMs: number
  /** Whoever lived this long is taken for well again. */
  wellMs: number
}

export const PATIENCE: Patience = {
  startMs: 30_000,
  stopMs: 17_000,
  againMs: 500,
  longestMs: 30_000,
  wellMs: 60_000,
}

/** A process that a signal ended has no exit code. */
const isOver = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

const ended = (child: ChildProcess) =>
  new Promise<void>((resolve) => (isOver(child) ? resolve() : child.once('exit', () => resolve())))

const answers = async (url: string): Promise<boolean> => {
  const reply = await fetch(url).catch(() => null)
  return reply?.ok ?? false
}

function run({ file, settings }: Program): ChildProcess {
  const { PATH, HOME, TZ } = process.env
  // A group of its own: at Ctrl-C the launcher ends the processes in order instead of all at once. The channel tells
  // them when the launcher itself is gone, and us when they listen.
  return spawn(process.execPath, [file], {
    env: { PATH, HOME, TZ, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    detached: true,
  })
}

const seconds = (ms: number) => `${ms / 1_000} s`

/** A process that is started again when it ends without having been asked to, each time after a longer wait. */
export class KeptProcess {
  #child: ChildProcess | undefined
  #stopped = false
  #waiting = new AbortController()
  #wait: number

  constructor(
    private readonly program: Program,
    private readonly say: (line: string) => void,
    private readonly patience: Patience = PATIENCE,
  ) {
    this.#wait = patience.againMs
  }

  /** Resolves once it serves; throws when it ends or is not ready in time. */
  async start(): Promise<void> {
    const child = await this.#started()
    void this.#keep(child)
  }

  async stop(): Promise<void> {
    this.#stopped = true
    this.#waiting.abort()
    const child = this.#child
    if (!child || isOver(child)) return
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), this.patience.stopMs)
    await ended(child)
    clearTimeout(late)
  }

  async #started(): Promise<ChildProcess> {
    const { name, readyUrl } = this.program
    const child = run(this.program)
    this.#child = child
    // Only its own word tells that it is this process that answers there.
    let listens = false
    child.once('message', () => {
      listens = true
    })
    for (let waited = 0; waited < this.patience.startMs; waited += 50) {
      if (isOver(child)) throw new Error(`${name} ended while starting.`)
      if (listens && (await answers(readyUrl)) && !isOver(child)) return child
      await pause(50)
    }
    throw new Error(`${name} did not become ready within ${seconds(this.patience.startMs)}.`)
  }

  async #keep(child: ChildProcess): Promise<void> {
    let [kept, since] = [child, Date.now()]
    for (;;) {
      await ended(kept)
      if (this.#stopped) return
      if (Date.now() - since > this.patience.wellMs) this.#wait = this.patience.againMs
      const { name } = this.program
      const how = kept.signalCode ?? `code ${kept.exitCode}`
      this.say(`${name} ended unexpectedly (${how}): it is started again in ${seconds(this.#wait)}.`)
      await pause(this.#wait, undefined, { signal: this.#waiting.signal }).catch(() => undefined)
      if (this.#stopped) return
      this.#wait = Math.min(this.patience.longestMs, this.#wait * 2)
      const problem = await this.#started().catch((cause: Error) => cause)
      kept = this.#child ?? kept
      since = Date.now()
      if (problem instanceof Error) {
        this.say(problem.message)
        kept.kill('SIGKILL')
      } else this.say(`${name} runs again.`)
    }
  }
}
