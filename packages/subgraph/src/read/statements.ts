import type { RequestContext } from '../request/context.ts'
import type { Statement } from './reader.ts'

type Batch<Read> = (keys: readonly string[]) => Promise<readonly Read[]>

/** What reads by statements of its own, as the actor of a request; made from the request alone. */
export abstract class Statements<Row extends object = object> {
  constructor(protected readonly request: RequestContext) {}

  protected rows<Read extends object = Row>(statement: Statement): Promise<Read[]> {
    return this.request.reader.rows<Read>(statement)
  }

  protected async row<Read extends object = Row>(statement: Statement): Promise<Read | undefined> {
    return (await this.rows<Read>(statement))[0]
  }

  /** A reference to one: keys of one tick are read by one statement, which tells whose each row is by `property`. */
  protected async one<Read extends object = Row>(
    name: string,
    key: string,
    property: keyof Read,
    read: Batch<Read>,
  ): Promise<Read | null> {
    const found = await this.request.load<Read>(
      name,
      key,
      async (keys) => new Map((await read(keys)).map((row) => [row[property] as string, row])),
    )
    return found ?? null
  }

  /** As `one`, a reference to many: the rows of a key in the order of the statement. */
  protected async grouped<Read extends object = Row>(
    name: string,
    key: string,
    property: keyof Read,
    read: Batch<Read>,
  ): Promise<Read[]> {
    const found = await this.request.load<Read[]>(name, key, async (keys) =>
      Map.groupBy(await read(keys), (row) => row[property] as string),
    )
    return found ?? []
  }
}
