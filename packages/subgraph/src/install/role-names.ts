import type { Constructor } from '@mikro-orm/core'
import type { Migration } from '@mikro-orm/migrations'

/** What stands before the names of an installation's roles, read off the name of the owner who migrates. */
export function rolePrefix(ownerUrl: string, schema: string): string {
  const user = decodeURIComponent(new URL(ownerUrl).username)
  const owner = `${schema}_owner`
  return user.endsWith(owner) ? user.slice(0, -owner.length) : ''
}

/** A statement in which every role of the product bears the name of its installation. */
export const withRoleNames = (sql: string, prefix: string): string =>
  prefix === ''
    ? sql
    : sql
        .replace(/\b(?!by_)[a-z]+_(?:app|owner)\b|\bprovince_service\b/g, (role) => `${prefix}${role}`)
        // What a function reads off the name of who asks is the name of the service alone.
        .replaceAll(`session_user, '_app$', ''`, () => `session_user, '^${prefix}|_app$', '', 'g'`)

/** Migrations are written once, with plain names of roles; an installation with a name has its own. */
export function migrationsFor(
  migrations: readonly Constructor<Migration>[],
  prefix: string,
): Constructor<Migration>[] {
  if (prefix === '') return [...migrations]
  return migrations.map(
    (plain) =>
      new Proxy(plain, {
        construct(target, args, made) {
          const migration = Reflect.construct(target, args, made) as Migration
          const add = migration.addSql.bind(migration)
          migration.addSql = (sql) => add(typeof sql === 'string' ? withRoleNames(sql, prefix) : sql)
          return migration
        },
      }),
  )
}
