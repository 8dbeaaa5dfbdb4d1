import { DOMAIN_NAMES } from '@province/domains'
import pg from 'pg'
import { databaseProblem } from './problems.ts'
import { rolePassword } from './roles.ts'
import type { InstallationSecret } from './secret.ts'

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

const roleSql = (role: string, options: string) => `
  do $$ begin
    if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
  end $$;
  alter role ${role} ${options};`

const loginSql = (secret: InstallationSecret, role: string) => `
  ${roleSql(role, `login nocreatedb nocreaterole password ${literal(rolePassword(secret, role))}`)}
  grant province_service to ${role};`

const schemaSql = (schema: string, owner: string) => `
  grant ${owner} to current_user;
  create schema if not exists ${schema} authorization ${owner};`

// An application role owns nothing: it reads, adds and changes rows of its own schema, and deletes nothing.
const serviceSql = (secret: InstallationSecret, service: string) => `
  ${loginSql(secret, `${service}_owner`)}
  ${loginSql(secret, `${service}_app`)}
  ${schemaSql(service, `${service}_owner`)}
  grant usage on schema ${service} to ${service}_app;
  alter default privileges for role ${service}_owner in schema ${service}
    grant select, insert, update on tables to ${service}_app;
  alter default privileges for role ${service}_owner in schema ${service}
    grant usage on sequences to ${service}_app;
  alter role ${service}_app set statement_timeout = '5s';
  alter role ${service}_app set lock_timeout = '1s';
  alter role ${service}_app set idle_in_transaction_session_timeout = '10s';`

// Two rooms that every service may look into: the hierarchy (written by organization) and the scope of an actor.
const sharedSql = ['hierarchy', 'app']
  .map(
    (schema) => `
  ${schemaSql(schema, 'organization_owner')}
  grant usage on schema ${schema} to province_service;
  alter default privileges for role organization_owner in schema ${schema}
    grant select on tables to province_service;`,
  )
  .join('')

/** Creates or completes roles, schemas and default rights; safe to run at every start. */
export async function provision(adminUrl: string, secret: InstallationSecret): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    await client.query("select pg_advisory_lock(hashtext('province provision'))")
    await client.query(roleSql('province_service', 'nologin'))
    // Every service owns one schema of its name, an owner role for migrations and an application role for work.
    for (const service of DOMAIN_NAMES) await client.query(serviceSql(secret, service))
    await client.query(sharedSql)
    // How alike two texts are, for every service that looks for duplicates.
    await client.query('create extension if not exists pg_trgm with schema app')
  } catch (cause) {
    throw databaseProblem('The database cannot be used.', cause)
  } finally {
    await client.end()
  }
}
