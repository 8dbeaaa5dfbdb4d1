import {
  type EmbeddedDatabase,
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
  const secret = loadSecret(settings.DATA_DIR)
  const given = settings.DATABASE_URL
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
