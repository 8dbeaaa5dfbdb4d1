import {
  type InstallationSecret,
  loadSecret,
  type RoleUrls,
  reachEmbedded,
  roleUrls,
} from '@province/database'
import { type Clock, clockOf, type ServiceSecret, serviceSecret } from '@province/runtime'
import { readSettings, type Settings } from './settings.ts'

/** The installation as a command beside the running product finds it. */
export interface Reached {
  settings: Settings
  secret: InstallationSecret
  clock: Clock
  adminUrl: string
  urls(service: string): RoleUrls
  secretOf(service: string): ServiceSecret
}

/** Works on the database of the installation, which is started for as long as that takes where nobody runs it. */
export async function withReached<Result>(work: (reached: Reached) => Promise<Result>): Promise<Result> {
  const settings = readSettings()
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const embedded = settings.DATABASE_URL ? undefined : await reachEmbedded(settings.DATA_DIR, secret)
  const adminUrl = settings.DATABASE_URL ?? embedded?.adminUrl ?? ''
  try {
    return await work({
      settings,
      secret,
      clock: clockOf(settings.NOW),
      adminUrl,
      urls: (service) => roleUrls(adminUrl, secret, service),
      secretOf: (service) => serviceSecret(secret.derive(`service ${service}`)),
    })
  } finally {
    await embedded?.stop()
  }
}
