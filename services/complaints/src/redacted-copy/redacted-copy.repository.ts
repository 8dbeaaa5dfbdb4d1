import { Repository, type Row } from '@province/subgraph/read'
import { RedactedCopyMapping } from './redacted-copy.mapping.ts'

/** A redacted copy as it is shown; its words are opened for who may read them. */
export type RedactedCopyRow = Row<RedactedCopyRepository>

/** Redacted copies: read as rows, written as aggregates. */
export class RedactedCopyRepository extends Repository.of(RedactedCopyMapping, {
  hidden: ['sealed'],
}) {
  /** The copies of a petition, in the order in which they were made. */
  readonly ofPetition = this.many('petitionId', {
    name: 'redacted_copies_of_petitions',
    order: ['madeAt', 'id'],
  })

  /** The sealed words of a copy in sight; null: it was withdrawn. */
  async sealedOf(id: string): Promise<Buffer | null> {
    const text = 'select c.id, c.sealed from complaints.redacted_copy c where c.id = any($1::uuid[])'
    const found = await this.one<{ id: string; sealed: Buffer | null }>('sealed words', id, 'id', (ids) =>
      this.rows({ name: 'redacted_copy_words', text, values: [ids] }),
    )
    return found?.sealed ?? null
  }
}
