import {
  type EmbeddedDatabase,
  holdFolder,
  loadSecret,
  provision,
  type RoleUrls,
  roleUrls,
  startEmbedded,
} from '@province/database'
import type { Settings } from './settings.ts'

/** The provisioned PostgreSQL of a launch. */
export interface Database extends EmbeddedDatabase {
  urls(service: string): RoleUrls
  secretOf(service: string): string
}

/** Starts the embedded PostgreSQL, or takes the one that is given, and provisions it. */
export async function openDatabase(settings: Settings): Promise<Database> {
  const given = settings.DATABASE_URL
  // The folder is taken before anything is written into it: of two starts in one moment one makes the secret.
  if (!given) holdFolder(settings.DATA_DIR)
  const secret = loadSecret(settings.DATA_DIR, settings.INSTALLATION)
  const server = given
    ? { adminUrl: given, stop: async () => undefined, lost: new Promise<void>(() => undefined) }
    : await startEmbedded(settings.DATA_DIR, secret)
  try {
    await provision(server.adminUrl, secret)
    return {
      ...server,
      urls: (service) => roleUrls(server.adminUrl, secret, service),
      secretOf: (service) => secret.derive(`service ${service}`),
    }
  } catch (cause) {
    await server.stop()
    throw cause
  }
}
