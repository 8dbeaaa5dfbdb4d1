import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A committed file that is generated, and what it should hold. */
export interface CommittedFile {
  path: string
  text: string
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const listed = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => `${folder}/${name}`)
  } catch {
    return []
  }
}

/** How generated files are settled: whether they are only looked at, and which command writes them. */
export interface Settling {
  check: boolean
  command: string
  /** Folders that hold nothing else. */
  folders?: readonly string[]
}

/** Writes the files, or when only checking says which are out of date. Runs from the root of the checkout. */
export function settle(files: readonly CommittedFile[], { check, command, folders = [] }: Settling): void {
  const stale = files.filter(({ path, text }) => read(path) !== text)
  const wanted = new Set(files.map(({ path }) => path))
  const leftover = folders.flatMap(listed).filter((path) => !wanted.has(path))
  if (!check) {
    for (const path of leftover) rmSync(path)
    for (const { path, text } of stale) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
    return
  }
  const wrong = [...stale.map(({ path }) => path), ...leftover]
  if (wrong.length === 0) return
  process.stderr.write(`Out of date, run \`${command}\`: ${wrong.join(', ')}\n`)
  process.exitCode = 1
}
