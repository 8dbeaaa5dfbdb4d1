import { Directive, Field, ObjectType } from 'type-graphql'

/** A link of entry, for whoever made it. */
@Directive('@inaccessible')
@ObjectType('EntryLink', { description: 'A link of entry; between organization and the operator only.' })
export class EntryLinkType {
  @Field(() => String, { nullable: true, description: 'Its secret, shown once.' })
  secret!: string | null

  @Field(() => String, { description: 'Until when it can be used.' })
  expiresAt!: string
}
