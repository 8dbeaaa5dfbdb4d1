import { type EntityManager, LockMode } from '@mikro-orm/postgresql'
import { validate as isId } from 'uuid'
import { type List, ListQuery, type ListSpec } from '../list/list.ts'
import type { RequestContext } from '../request/context.ts'
import type { Computed, Mapping, RowOf, Shape } from './mapped.ts'
import { orderText } from './order.ts'
import { Parameters, type Sql } from './parameters.ts'
import { type Selection, selectionOf } from './shape.ts'
import { Statements } from './statements.ts'

/** Under which name the key of a reference is read beside its row. */
const KEY = '~of'

/** How a reference to one is read. */
export interface OneSpec {
  /** The name of its statement. */
  name: string
  /** A further condition of ours; the table is called `t` in it. */
  where?: string
}

/** How a reference to many is read. */
export interface ManySpec<Property extends string> extends OneSpec {
  /** By which properties, in order; `-` before one turns it round. */
  order: readonly (Property | `-${Property}`)[]
}

/** A noun's rows and aggregates; made by `Repository.of`. */
export abstract class MappedRepository<
  Entity extends object,
  Row extends object,
  Told extends unknown[],
  Property extends string,
> extends Statements<Row> {
  constructor(
    request: RequestContext,
    private readonly selection: Selection,
  ) {
    super(request)
  }

  /** One row in sight by its id; rows asked for in the same tick are read by one statement. */
  async byId(id: string | null | undefined): Promise<Row | null> {
    if (!id || !isId(id)) return null
    return this.one<Row>(`${this.selection.table.name} by id`, id, 'id' as keyof Row, (ids) =>
      this.byIds(ids),
    )
  }

  /** The rows in sight of these ids, in no order. */
  byIds(ids: readonly string[]): Promise<Row[]> {
    const text = `select ${this.columns} from ${this.from} where t.id = any($1::uuid[])`
    return this.rows({ name: `${this.selection.table.name}_by_ids`, text, values: [ids] })
  }

  /** The aggregate for its change: locked until the transaction ends. */
  load(id: string): Promise<Entity | null> {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE }
    return this.em.findOne(this.selection.entity as never, id as never, options)
  }

  /** Stores new aggregates with the transaction. */
  add(...entities: Entity[]): void {
    this.em.persist(entities)
  }

  /** The row that an aggregate is shown as, without reading it again; what is computed has to be told. */
  rowOf(entity: Entity, ...told: Told): Row {
    return Object.assign(this.storedOf(entity), told[0]) as Row
  }

  /** As `rowOf`, without what is computed: for a change after which that is read when it is asked for. */
  storedOf(entity: Entity): Omit<Row, keyof Told[0]> {
    const stored = this.selection.shown.map((property) => {
      const value = (entity as Record<string, unknown>)[property] ?? null
      return [property, value instanceof Date ? value.toISOString() : value]
    })
    return Object.fromEntries(stored) as Omit<Row, keyof Told[0]>
  }

  protected get em(): EntityManager {
    return this.request.em
  }

  /** The table with its schema, as `t`. */
  protected get from(): string {
    const { name, schema = this.request.schema } = this.selection.table
    return `${schema}.${name} t`
  }

  /** What a row selects, of a table called `t`. */
  protected get columns(): string {
    return this.selection.columns
  }

  /** A reference to many: the rows that have a key, in order; keys of one tick are read by one statement. */
  protected many(property: Property, spec: ManySpec<Property>): (key: string) => Promise<Row[]> {
    return this.manyOf(property, spec)
  }

  /** As `many`, of rows that are narrowed by what is asked besides, such as a window. */
  protected manyOf<Asked extends unknown[]>(
    property: Property,
    spec: ManySpec<Property> & { narrow?: (...asked: Asked) => Sql },
  ): (key: string, ...asked: Asked) => Promise<Row[]> {
    const { expressions } = this.selection
    const { name, where, narrow } = spec
    const order = orderText(spec.order, expressions)
    return async (key, ...asked) => {
      const read = (keys: readonly string[]) => {
        const parameters = new Parameters()
        const of = expressions.get(property)
        const all = [
          `${of} = any(${parameters.take(keys)})`,
          ...(where ? [where] : []),
          ...(narrow ? [narrow(...asked).write(parameters)] : []),
        ]
        // The key is read beside the row, which may keep it inside.
        const text = `select ${this.columns}, ${of} as "${KEY}" from ${this.from}
          where ${all.join(' and ')} order by ${order}`
        return this.rows({ name, text, values: parameters.values })
      }
      const batch = asked.length > 0 ? JSON.stringify([name, ...asked]) : name
      return this.grouped<Row>(batch, key, KEY as keyof Row, read)
    }
  }

  /** A reference to one by a property that tells rows apart; keys of one tick are read by one statement. */
  protected oneBy(property: Property, { name, where }: OneSpec): (key: string) => Promise<Row | null> {
    const rows = this.many(property, { name, order: [property], ...(where && { where }) })
    return async (key) => (await rows(key))[0] ?? null
  }

  /** A list that is read page by page: scope, filters, sorts and cursors from one declaration. */
  protected listed<Asked extends object = object, Sort extends string = never>(
    spec: ListSpec<Asked, Property, Sort>,
  ): List<Row, Asked, Sort> {
    const query = new ListQuery<Row>(spec as unknown as ListSpec<object, string, string>, this.selection)
    return (asked) => query.read(asked, this.request)
  }
}

type ToldOf<Row, Computations> = keyof Computations extends never
  ? []
  : [Pick<Row, keyof Computations & keyof Row>]

/**
 * Makes the repository of a noun from its mapping: row and columns follow from it, references are read in batches, an
 * aggregate is loaded locked for its change. What a noun needs beyond this is SQL of its own beside it.
 */
function repositoryOf<
  Entity extends object,
  Properties extends object,
  const Hidden extends keyof Properties = never,
  Computations extends Record<string, Computed<unknown>> = Record<never, never>,
>(
  mapping: Mapping<Entity, Properties>,
  shape: Shape<Hidden, Computations> = {},
): abstract new (
  request: RequestContext,
) => MappedRepository<
  Entity,
  RowOf<Entity, Properties, Hidden, Computations>,
  ToldOf<RowOf<Entity, Properties, Hidden, Computations>, Computations>,
  ((keyof Properties & keyof Entity) | keyof Computations) & string
> {
  const selection = selectionOf(mapping, shape)
  abstract class OfMapping extends MappedRepository<never, never, never, never> {
    constructor(request: RequestContext) {
      super(request, selection)
    }
  }
  return OfMapping as never
}

/** The base of a noun's repository: `class PetitionRepository extends Repository.of(PetitionMapping)`. */
export const Repository = { of: repositoryOf }

/** The row of a repository: `type PetitionRow = Row<PetitionRepository>`. */
export type Row<Repo> = Repo extends { byIds(ids: readonly string[]): Promise<(infer Each)[]> } ? Each : never
