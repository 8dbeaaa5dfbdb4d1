import type { InstallationSecret } from './secret.ts'

/** The two ways into one service's schema. */
export interface RoleUrls {
  owner: string
  app: string
}

/** The same server and database as another user. */
export function databaseUrl(adminUrl: string, user: string, password: string): string {
  const url = new URL(adminUrl)
  url.username = user
  url.password = password
  return url.href
}

/** What a role is called: with the name of its installation before it, where that has one. */
export const roleName = ({ installation }: InstallationSecret, role: string): string =>
  installation ? `${installation}_${role}` : role

export const rolePassword = (secret: InstallationSecret, role: string) => secret.derive(`role ${role}`)

/** How a service reaches its schema: as owner to migrate, as application to work. */
export function roleUrls(adminUrl: string, secret: InstallationSecret, service: string): RoleUrls {
  const as = (role: string) => databaseUrl(adminUrl, roleName(secret, role), rolePassword(secret, role))
  return { owner: as(`${service}_owner`), app: as(`${service}_app`) }
}
