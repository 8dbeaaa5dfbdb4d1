import { type ClassType, Directive, Field, Int, ObjectType } from 'type-graphql'

/** Where a page stands in its list. */
@Directive('@shareable')
@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether rows follow this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether this page was asked for after a cursor.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page.' })
  startCursor!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Cursor of the last row: give it as `after` to go on.',
  })
  endCursor!: string | null
}

/** Makes the connection and edge types of a node type; both belong in `orphanedTypes`. */
export function connectionType<Node extends object>(node: ClassType<Node>, name: string) {
  @ObjectType(`${name}Edge`, { description: `A row of a list of ${name}, with its cursor.` })
  class Edge {
    @Field(() => String, {
      description: 'The place of this row in its list; valid for the same filters only.',
    })
    cursor!: string

    @Field(() => node, { description: 'The row.' })
    node!: Node
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page, in order.' })
    edges!: Edge[]

    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo!: PageInfo

    @Field(() => Int, {
      description:
        'How many rows the whole list has for who asks, on every page; counted only when selected: whole where counts are kept, else up to 10,000.',
    })
    totalCount!: number

    @Field(() => Boolean, {
      nullable: true,
      description: 'True where the list has more rows than were counted: say “10.000+”.',
    })
    totalIsAtLeast?: boolean | null
  }

  return { Connection, Edge, types: [Connection, Edge] as const }
}
