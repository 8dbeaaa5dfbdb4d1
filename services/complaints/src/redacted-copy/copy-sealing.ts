import { seal, unseal } from '../vault/sealing.ts'

const placeOf = (recordId: string) => ({ table: 'redacted_copy', recordId, field: 'text' })

/** The words of redacted copies at rest: they accuse somebody, and stand sealed under a key outside the database. */
export class CopySealing {
  constructor(private readonly key: Buffer) {}

  seal(id: string, text: string): Buffer {
    return seal(this.key, placeOf(id), Buffer.from(text))
  }

  open(id: string, sealed: Buffer): string {
    return unseal(this.key, placeOf(id), sealed).toString('utf8')
  }
}
