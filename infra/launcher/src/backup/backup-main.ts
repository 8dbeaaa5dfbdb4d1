import { writeFile } from 'node:fs/promises'
import { EnvironmentProblem } from '@province/runtime'
import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { withReached } from '../reached.ts'
import { readSettings } from '../settings.ts'
import { takeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
const seconds = (since: number) => ((performance.now() - since) / 1_000).toFixed(1)

/** Makes a key: what opens backups goes into a file, what encrypts them is printed. */
async function newKey(file: string): Promise<void> {
  const identity = await generateX25519Identity()
  await writeFile(file, `${identity}\n`, { mode: 0o600, flag: 'wx' })
  say(`${file} opens backups: keep it away from this machine, and twice.`)
  say(`BACKUP_RECIPIENT=${await identityToRecipient(identity)}`)
}

async function main([verb, ...words]: readonly string[]): Promise<void> {
  const since = performance.now()
  const file = words.at(-1)
  if (!file) throw new EnvironmentProblem(`Say which file: npm run ${verb} -- FILE`)
  if (words[0] === '--new-key') return newKey(file)
  if (verb === 'restore') {
    const { takenAt, rows } = await restoreBackup(readSettings(), file)
    return say(
      `${rows} rows of ${takenAt} came back as they were, in ${seconds(since)} s. Now: npm run audit:verify`,
    )
  }
  const rows = await withReached((reached) => takeBackup(reached, file))
  say(`${file} holds ${rows} rows and every file that is needed beside them, taken in ${seconds(since)} s.`)
}

main(process.argv.slice(2)).catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`)
  process.exitCode = 1
})
