import {
  DatabaseProblem,
  isProvisioned,
  loadSecret,
  provision,
  reachEmbedded,
  roleUrls,
} from '@province/database'
import { EnvironmentProblem } from '@province/runtime'
import { readSettings } from './settings.ts'
import { migrateAll } from './world.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Provisions and migrates the database of the installation, or tells what that would take. */
async function main(plan: boolean): Promise<void> {
  const settings = readSettings()
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  try {
    if (!plan) await provision(adminUrl, secret)
    else if (!(await isProvisioned(adminUrl)))
      return say('The database is empty: roles and schemas would be made, and every migration run.')
    const urls = (service: string) => roleUrls(adminUrl, secret, service)
    const taken = await migrateAll({ adminUrl, urls }, plan)
    for (const name of taken) say(name)
    say(`${taken.length} migrations ${plan ? 'would be run' : 'were run'}.`)
  } finally {
    await embedded?.stop()
  }
}

main(process.argv.includes('--plan')).catch((cause: unknown) => {
  const known = cause instanceof EnvironmentProblem || cause instanceof DatabaseProblem
  const why = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(`${known ? why : `It could not be migrated: ${why}`}\n`)
  process.exitCode = 1
})
