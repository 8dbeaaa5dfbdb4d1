import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What was made for two people is never in one output: the first line is shown, each further one is written to a file of
 * its own that this user alone reads, and the file is named. Answers what is to be said.
 */
export function shownApart(lines: readonly string[], dataDir: string): string[] {
  const [first, ...others] = lines
  if (first === undefined) return []
  mkdirSync(dataDir, { recursive: true })
  const places = others.map((line, at) => {
    const file = join(dataDir, `shown-once-${at + 2}.txt`)
    rmSync(file, { force: true })
    writeFileSync(file, `${line}\n`, { mode: 0o600, flag: 'wx' })
    const [what = ''] = line.split(':')
    return `${what.replace(', shown once', '')} stands in ${file}, for a second person: let them copy it, then delete the file.`
  })
  return [first, ...places]
}
