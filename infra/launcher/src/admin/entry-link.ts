import type { Reached } from '../reached.ts'
import type { Operator } from './operator.ts'

const ISSUE = `mutation ($id: ID!, $key: String!) { issueEntryLink(id: $id, idempotencyKey: $key) { secret expiresAt } }`

/** A link as it is printed, once. */
export interface PrintedLink {
  address: string
  expiresAt: string
}

/** The secret stands behind a #: browsers send that to nobody, so that no log of a proxy holds it. */
export async function linkFor(
  { settings }: Reached,
  operator: Operator,
  accountId: string,
): Promise<PrintedLink> {
  type Issued = { issueEntryLink: { secret: string; expiresAt: string } }
  const { issueEntryLink } = await operator.ask<Issued>(ISSUE, { id: accountId })
  const base = settings.PUBLIC_URL ?? `http://${settings.HOST}:${settings.PORT}`
  const address = `${base.replace(/\/$/, '')}/enter#${issueEntryLink.secret}`
  return { address, expiresAt: issueEntryLink.expiresAt }
}
