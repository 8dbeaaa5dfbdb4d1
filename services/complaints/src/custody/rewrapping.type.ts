import { Field, Int, ObjectType } from 'type-graphql'

/** What was done to the records of the vault. */
@ObjectType('VaultRewrapping', {
  description:
    'Some records of the vault were closed for a holder, or taken from one; sent again under another key it goes on.',
})
export class VaultRewrappingType {
  @Field(() => Int, { description: 'How many records by this request.' })
  done!: number

  @Field(() => Int, { description: 'How many are left; 0: it is done.' })
  left!: number
}
