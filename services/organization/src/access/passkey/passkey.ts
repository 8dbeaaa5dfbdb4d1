import { nameNeeded, passkeyReplayed } from './passkey-refusals.ts'

const LONGEST_NAME = 60
/** More keys than anybody carries are more ways in than anybody watches. */
export const MOST_PASSKEYS = 8

/** A key that a device holds for one account: it answers challenges of this portal and of no other. */
export class Passkey {
  lastUsedAt: Date | null = null
  removedAt: Date | null = null
  counter = 0

  constructor(
    readonly id: string,
    readonly accountId: string,
    readonly name: string,
    readonly credentialId: string,
    readonly publicKey: string,
    readonly createdAt: Date,
  ) {}

  /** A key under the name by which its owner tells it from others. */
  static made(id: string, accountId: string, name: string, key: CredentialOfDevice, at: Date): Passkey {
    const shown = name.trim().normalize('NFC')
    if (shown === '' || shown.length > LONGEST_NAME) throw nameNeeded(LONGEST_NAME)
    const passkey = new Passkey(id, accountId, shown, key.credentialId, key.publicKey, at)
    passkey.counter = key.counter
    return passkey
  }

  /** It answered a challenge; a device that counts never counts back, a copy of it does. */
  use(counter: number, at: Date): void {
    if ((counter > 0 || this.counter > 0) && counter <= this.counter) throw passkeyReplayed()
    Object.assign(this, { counter, lastUsedAt: at })
  }
}

/** What a device tells of a key that it made. */
export interface CredentialOfDevice {
  credentialId: string
  publicKey: string
  counter: number
}
