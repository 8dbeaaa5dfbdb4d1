import { ArgsType, Field, Int } from 'type-graphql'

/** How a list is paged: by key, never by offset. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'Rows a page, 1 to 100; else `PAGE_SIZE_INVALID`.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'The cursor to go on from; else `CURSOR_INVALID`.' })
  after?: string | null
}
