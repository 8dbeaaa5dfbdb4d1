import { seal, unseal } from '../vault/sealing.ts'

const SEALED = 'sealed:'
const PLACE = { table: 'case', recordId: 'whom it concerns', field: 'concerned' }

/**
 * Whom a case concerns, as it is stored: sealed under a key that stands outside the database. It is compared with officers
 * and with what people write, and shown to nobody.
 */
export class ConcernedSealing {
  constructor(private readonly key: Buffer) {}

  seal(name: string | null): string | null {
    return name && SEALED + seal(this.key, PLACE, Buffer.from(name)).toString('base64')
  }

  /** The name; what an older installation stored unsealed is its own name. */
  open(stored: string | null): string | null {
    if (!stored?.startsWith(SEALED)) return stored
    return unseal(this.key, PLACE, Buffer.from(stored.slice(SEALED.length), 'base64')).toString('utf8')
  }
}
