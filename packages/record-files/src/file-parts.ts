import type { RequestContext } from '@province/subgraph/request'

/** Which bytes of a file: as they were sent, or as they are shown. */
export type Which = 'ORIGINAL' | 'COPY'

/** The bytes of files, in parts of a table beside theirs: `<table>_part`. */
export class FileParts {
  readonly #parts: string

  constructor(
    private readonly table: string,
    private readonly request: RequestContext,
  ) {
    this.#parts = `${request.schema}.${table}_part`
  }

  async save(file: { id: string; unitId: string }, which: Which, part: number, content: Buffer) {
    const { em } = this.request
    await em.flush()
    await em.execute(
      `insert into ${this.#parts} (file_id, unit_id, which, part, content) values (?, ?, ?, ?, ?)`,
      [file.id, file.unitId, which, part, content],
    )
  }

  /** All that was sent of a file, in order. */
  async original(fileId: string): Promise<Buffer> {
    const rows = await this.request.em.execute<{ content: Buffer }[]>(
      `select content from ${this.#parts} where file_id = ? and which = 'ORIGINAL' order by part`,
      [fileId],
    )
    return Buffer.concat(rows.map(({ content }) => content))
  }

  /** One part of the copy that is shown. */
  async shown(fileId: string, part: number): Promise<Buffer | null> {
    const text = `select p.content from ${this.#parts} p
      where p.file_id = $1 and p.which = 'COPY' and p.part = $2`
    const values = [fileId, part]
    const name = `${this.table}_part`
    const [found] = await this.request.reader.rows<{ content: Buffer }>({ name, text, values })
    return found?.content ?? null
  }

  /** The place of the next file of a record; whoever else asks for it waits. */
  async nextPlace(column: string, recordId: string): Promise<number> {
    const { em, schema } = this.request
    await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`files ${recordId}`])
    const [row] = await em.execute<{ place: number }[]>(
      `select coalesce(max(t.place), 0) + 1 as place from ${schema}.${this.table} t
       where t.${column} = ? and t.state <> 'ABANDONED'`,
      [recordId],
    )
    return row?.place ?? 1
  }
}
