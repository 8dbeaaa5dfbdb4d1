import { Statements } from '@province/subgraph/read'

/** An account that may sign in. */
export interface KnownAccount {
  id: string
  username: string
  displayName: string
}

/** What signing in asks before anybody is known: narrow functions, each for exactly one key. */
export class SignInRepository extends Statements {
  byUsername(username: string): Promise<(KnownAccount & { passwordHash: string }) | undefined> {
    const text = `select id, username, display_name as "displayName", password_hash as "passwordHash"
      from organization.account_for_sign_in($1)`
    return this.row({ name: 'sign_in_by_username', text, values: [username] })
  }

  byIdentity(issuer: string, subject: string): Promise<KnownAccount | undefined> {
    const text = `select id, username, display_name as "displayName" from organization.account_for_identity($1, $2)`
    return this.row({ name: 'sign_in_by_identity', text, values: [issuer, subject] })
  }
}
