import { RETRY_MS } from '../graph/lost.ts'

/** A file as the server has it. */
export interface FileFacts {
  id: string
  version: number
  place: number
  state: 'UPLOADING' | 'KEPT' | 'ABANDONED'
  mediaType: string | null
  bytes: number
  savedBytes: number
  parts: number
  copyBytes: number | null
  copyParts: number | null
}

/** How files are sent; each call throws what went wrong. */
export interface UploadPort {
  begin(bytes: number, key: string): Promise<FileFacts>
  append(file: FileFacts, content: string, key: string): Promise<FileFacts>
  finish(file: FileFacts, sha256: string, key: string): Promise<FileFacts>
  abandon(file: FileFacts, key: string): Promise<FileFacts>
  /** Whether the same call may be made again after a while. */
  isLost(error: unknown): boolean
}

/** The most that a file may have, and how much is sent at a time. */
export const MOST_BYTES = 10 << 20
const PART_BYTES = 256 << 10
const SLICE = 0x8000

/** Bytes as base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += SLICE)
    text += String.fromCharCode(...bytes.subarray(from, from + SLICE))
  return btoa(text)
}

/** The bytes that a base64 text stands for. */
export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * Sends a file part by part; a part whose answer is lost is sent again under its key. Once `signal` is aborted, what came
 * is given up. Answers the file as the server has it last.
 */
export async function uploadFile(
  port: UploadPort,
  bytes: Uint8Array<ArrayBuffer>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (file: FileFacts) => void },
): Promise<FileFacts> {
  let file = await again((key) => port.begin(bytes.length, key))
  for (let from = 0; from < bytes.length && !signal.aborted; from += PART_BYTES) {
    onProgress(file)
    const seen = file
    const content = base64Of(bytes.subarray(from, from + PART_BYTES))
    file = await again((key) => port.append(seen, content, key))
  }
  const whole = file
  if (signal.aborted) return again((key) => port.abandon(whole, key))
  const sha256 = await sha256Of(bytes)
  return again((key) => port.finish(whole, sha256, key))

  async function again<Answer>(call: (key: string) => Promise<Answer>): Promise<Answer> {
    const key = crypto.randomUUID()
    for (;;) {
      try {
        return await call(key)
      } catch (error) {
        if (!port.isLost(error) || signal.aborted) throw error
        await pause(RETRY_MS)
      }
    }
  }
}
