import { Field, ObjectType, registerEnumType } from 'type-graphql'

const reasons = {
  SAME_IDENTITY: 'SAME_IDENTITY',
  SAME_PHONE: 'SAME_PHONE',
  SAME_NAME: 'SAME_NAME',
  SAME_ADDRESS: 'SAME_ADDRESS',
  SAME_SUBJECT: 'SAME_SUBJECT',
} as const

registerEnumType(reasons, {
  name: 'LikenessReason',
  description: 'Why two petitions may be the same.',
  valuesConfig: {
    SAME_IDENTITY: { description: 'The same number of an identity card.' },
    SAME_PHONE: { description: 'The same telephone number.' },
    SAME_NAME: { description: 'The name of the sender reads alike.' },
    SAME_ADDRESS: { description: 'The address reads alike.' },
    SAME_SUBJECT: { description: 'The summaries read alike.' },
  },
})

/** A petition that may be the same. */
@ObjectType('PetitionDuplicate', { description: 'A petition that may be the same, and why.' })
export class DuplicateType {
  @Field(() => [reasons], { description: 'The strongest first.' })
  reasons!: (keyof typeof reasons)[]
}
