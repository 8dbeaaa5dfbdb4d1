import { Statements } from '@province/subgraph/read'
import type { KnownAccount } from '../sign-in/sign-in.repository.ts'
import type { EntryLink } from './entry-link.ts'

/** Links of entry: narrow functions, each for exactly one account or one secret. */
export class EntryLinkRepository extends Statements {
  /** Stores a link, which holds for an hour of the wall's; earlier ones of the account end. Answers until when. */
  async make(id: string, accountId: string, { secretHash }: EntryLink): Promise<string> {
    const [row] = await this.request.em.execute<{ until: string | Date }[]>(
      'select organization.make_entry_link(?, ?, ?) as until',
      [id, accountId, secretHash],
    )
    return new Date(row?.until ?? 0).toISOString()
  }

  accountOf(secretHash: string): Promise<KnownAccount | undefined> {
    const text = `select id, username, display_name as "displayName" from organization.account_of_entry_link($1)`
    return this.row({ name: 'entry_link_account', text, values: [secretHash] })
  }

  /** Uses the link up and sets the password; false when somebody was first. */
  async use(secretHash: string, passwordHash: string): Promise<boolean> {
    const [row] = await this.request.em.execute<{ used: boolean }[]>(
      'select organization.use_entry_link(?, ?) as used',
      [secretHash, passwordHash],
    )
    return row?.used ?? false
  }
}
