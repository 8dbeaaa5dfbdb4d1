/** A file as far as it has come. */
export interface Coming {
  id: string
  version: number
  savedBytes: number
}

/** How a file is sent; each call throws what went wrong. */
export interface SendPort<Whole> {
  begin(bytes: number, sha256: string, key: string): Promise<Coming>
  append(file: Coming, part: { content: string; sha256: string }, key: string): Promise<Coming>
  finish(file: Coming, key: string): Promise<Whole>
  /** Whether the same call may be made again after a while. */
  isLost(error: unknown): boolean
}

const PART_BYTES = 512 << 10
const RETRY_MS = 2_000
const SLICE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += SLICE)
    text += String.fromCharCode(...bytes.subarray(from, from + SLICE))
  return btoa(text)
}

/** The sum by which bytes are known, in hex. */
export async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

interface Watch {
  signal: AbortSignal
  onProgress: (file: Coming) => void
}

/** A call that was lost is made again under its key, until it is answered or somebody stops it. */
async function again<Answer>(
  call: (key: string) => Promise<Answer>,
  isLost: (error: unknown) => boolean,
  signal: AbortSignal,
): Promise<Answer> {
  const key = crypto.randomUUID()
  for (;;) {
    try {
      return await call(key)
    } catch (error) {
      if (!isLost(error) || signal.aborted) throw error
      await pause(RETRY_MS)
    }
  }
}

/**
 * Sends a file part by part, from where it stands: the same file that was begun before goes on. Stopped, it stays as far
 * as it came, and undefined is answered.
 */
export async function sendFile<Whole>(
  port: SendPort<Whole>,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress }: Watch,
): Promise<Whole | undefined> {
  const call = <Answer>(make: (key: string) => Promise<Answer>) => again(make, port.isLost, signal)
  const whole = await sumOf(bytes)
  let file = await call((key) => port.begin(bytes.length, whole, key))
  while (file.savedBytes < bytes.length) {
    onProgress(file)
    if (signal.aborted) return undefined
    const seen = file
    const part = bytes.slice(seen.savedBytes, seen.savedBytes + PART_BYTES)
    const sent = { content: base64Of(part), sha256: await sumOf(part) }
    file = await call((key) => port.append(seen, sent, key))
  }
  return call((key) => port.finish(file, key))
}
