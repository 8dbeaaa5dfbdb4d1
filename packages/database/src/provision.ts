import { DOMAIN_NAMES } from '@province/domains'
import type pg from 'pg'
import { readMark, withMark } from './mark.ts'
import { DatabaseProblem, databaseProblem } from './problems.ts'
import { connected } from './reaching.ts'
import { roleName, rolePassword } from './roles.ts'
import type { InstallationSecret } from './secret.ts'

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const roleSql = (role: string, options: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  end $$;
  alter role ${role} ${options};`

/** How roles and schemas of an installation are made; each statement may be said again. */
function provisioning(secret: InstallationSecret): string {
  const named = (role: string) => roleName(secret, role)
  const everyone = named('province_service')
  const loginSql = (role: string) => `
    ${roleSql(named(role), `login nocreatedb nocreaterole password ${literal(rolePassword(secret, role))}`)}
    grant ${everyone} to ${named(role)};`
  const schemaSql = (schema: string, owner: string) => `
    grant ${named(owner)} to current_user;
    create schema if not exists ${schema} authorization ${named(owner)};`
  // An application role owns nothing: it reads, adds and changes rows of its own schema, and deletes nothing. A migration
  // waits for a lock no longer than the requests behind it can.
  const serviceSql = (service: string) => {
    const [app, owner] = [named(`${service}_app`), named(`${service}_owner`)]
    return `
      ${loginSql(`${service}_owner`)}
      ${loginSql(`${service}_app`)}
      ${schemaSql(service, `${service}_owner`)}
      grant usage on schema ${service} to ${app};
      alter default privileges for role ${owner} in schema ${service} grant select, insert, update on tables to ${app};
      alter default privileges for role ${owner} in schema ${service} grant usage on sequences to ${app};
      alter role ${owner} set lock_timeout = '5s';
      alter role ${app} set statement_timeout = '5s';
      alter role ${app} set lock_timeout = '1s';
      alter role ${app} set idle_in_transaction_session_timeout = '10s';`
  }
  // Two rooms that every service may look into: the hierarchy (written by organization) and the scope of an actor.
  const sharedSql = ['hierarchy', 'app'].map(
    (schema) => `
      ${schemaSql(schema, 'organization_owner')}
      grant usage on schema ${schema} to ${everyone};
      alter default privileges for role ${named('organization_owner')} in schema ${schema}
        grant select on tables to ${everyone};`,
  )
  return [
    roleSql(everyone, 'nologin'),
    // Every service owns one schema of its name, an owner role for migrations and an application role for work.
    ...DOMAIN_NAMES.map(serviceSql),
    ...sharedSql,
    // How alike two texts are, for every service that looks for duplicates.
    'create extension if not exists pg_trgm with schema app',
  ].join('\n')
}

const foreign = () =>
  new DatabaseProblem(
    'The database belongs to another installation: its secret is not the one in DATA_DIR. Put that one back, or name another database in DATABASE_URL.',
  )

async function provisionOn(client: pg.Client, secret: InstallationSecret): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('province provision'))")
  const mark = await readMark(client)
  if (mark?.secret && mark.secret !== secret.fingerprint) throw foreign()
  const sql = provisioning(secret)
  const provisioned = secret.derive(sql).slice(0, 16)
  // Who only runs the product needs no right to make roles: there is nothing to make any more.
  if (mark?.provisioned === provisioned) return
  await client.query(sql)
  await withMark(client, { ...mark, secret: secret.fingerprint, provisioned })
}

/** Creates or completes roles, schemas and default rights; does nothing where all of that was done. */
export async function provision(adminUrl: string, secret: InstallationSecret): Promise<void> {
  const client = await connected(adminUrl)
  try {
    await provisionOn(client, secret)
  } catch (cause) {
    throw cause instanceof DatabaseProblem ? cause : databaseProblem('The database cannot be used.', cause)
  } finally {
    await client.end()
  }
}
