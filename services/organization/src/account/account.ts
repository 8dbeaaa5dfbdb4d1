/** Who may sign in: a person, or a program with a person's name behind it. */
export class Account {
  authzVersion = 1
  disabled = false

  constructor(
    readonly id: string,
    readonly username: string,
    readonly displayName: string,
    public passwordHash: string,
    readonly demonstration: boolean,
  ) {}

  /** A new password; sessions already open go on. */
  renewPassword(passwordHash: string): void {
    this.passwordHash = passwordHash
  }
}

/** A role held on a unit and everything below it, for a span of days. */
export class AccountGrant {
  validTo: string | null = null

  constructor(
    readonly id: string,
    readonly accountId: string,
    readonly role: string,
    readonly unitId: string,
    readonly validFrom: string,
  ) {}
}
