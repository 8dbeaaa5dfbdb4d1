/** Somebody for whom every record's key is closed: a custodian, or whoever joins the two halves of the recovery key. */
export type HolderKind = 'RECOVERY' | 'CUSTODIAN'

/** A holder of the vault, by the public key alone. */
export class VaultHolder {
  endedOn: string | null = null
  /** The second person, who compared the key; nobody yet: no record is closed for it. */
  confirmedBy: string | null = null
  /** What this service says of it, see `HolderSigning`. */
  signature: Buffer | null = null

  constructor(
    readonly id: string,
    readonly kind: HolderKind,
    /** The account of a custodian; nobody for the recovery key, which is nobody's. */
    readonly subject: string | null,
    readonly publicKey: Buffer,
    readonly recordedBy: string,
  ) {}
}

const SHORTEST_PASSPHRASE = 12
const LONGEST_PASSPHRASE = 200

/** Whether a passphrase is long enough to stand between a stolen disk and a name. */
export const isPassphrase = (text: string): boolean =>
  [...text.trim()].length >= SHORTEST_PASSPHRASE && text.length <= LONGEST_PASSPHRASE
