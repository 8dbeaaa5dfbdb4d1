import { accountUnchanged, usernameInvalid, wordsMissing } from './account-refusals.ts'

const USERNAME = /^[a-z0-9](?:[a-z0-9.-]{1,62})[a-z0-9]$/
const LONGEST_NAME = 200

const isWords = (text: string) => text.trim() !== '' && text.length <= LONGEST_NAME && !text.includes('\0')

/** A language that an account can choose. */
export type AccountLanguage = 'VI' | 'EN'

/** Who is to have an account: the name typed, the name shown, and the unit that looks after it. */
export interface AccountIdentity {
  username: string
  displayName: string
  unitId: string
}

/** Who may sign in: a person, or a program with a person's name behind it. */
export class Account {
  authzVersion = 1
  disabled = false
  /** In which it wants to be answered; null while it has chosen none. */
  language: AccountLanguage | null = null
  version = 1
  /** The password is of somebody else’s making: until there is one of their own, the account does nothing. */
  passwordDue = false

  constructor(
    readonly id: string,
    readonly username: string,
    readonly displayName: string,
    public passwordHash: string,
    readonly demonstration: boolean,
    /** The home: who manages accounts there manages this one. */
    readonly unitId: string,
  ) {}

  /** A new account; refuses names that cannot be typed or are empty. */
  static open(id: string, { username, displayName, unitId }: AccountIdentity, passwordHash: string): Account {
    if (!USERNAME.test(username)) throw usernameInvalid()
    if (!isWords(displayName)) throw wordsMissing('displayName')
    const name = displayName.trim().normalize('NFC')
    const account = new Account(id, username, name, passwordHash, false, unitId)
    account.passwordDue = true
    return account
  }

  /** A new password of one's own; which sessions go on is for whoever sets it to say. */
  renewPassword(passwordHash: string): void {
    this.passwordHash = passwordHash
    this.passwordDue = false
    this.version += 1
  }

  /** A password of somebody else's making, which the account changes before it does anything. */
  givePassword(passwordHash: string): void {
    this.renewPassword(passwordHash)
    this.passwordDue = true
  }

  /** Whether the account may sign in; refuses what it is already. */
  setDisabled(disabled: boolean): void {
    if (this.disabled === disabled) throw accountUnchanged(disabled)
    this.disabled = disabled
    this.version += 1
  }

  /** Its own choice: messages come in it where a request asks for no language. */
  setLanguage(language: AccountLanguage): void {
    this.language = language
    this.version += 1
  }

  /** Something that hangs on the account was changed by an administrator. */
  touched(): void {
    this.version += 1
  }
}
