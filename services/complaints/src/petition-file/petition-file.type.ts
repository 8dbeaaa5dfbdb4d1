import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const states = { UPLOADING: 'UPLOADING', KEPT: 'KEPT', ABANDONED: 'ABANDONED' } as const

registerEnumType(states, {
  name: 'PetitionFileState',
  description: 'Where a file stands.',
  valuesConfig: {
    UPLOADING: { description: 'Its parts are coming.' },
    KEPT: { description: 'It is whole, and known for what it is.' },
    ABANDONED: { description: 'It never became whole; what came stays sealed.' },
  },
})

/** A file of a petition. */
@ObjectType('PetitionFile', {
  description:
    'A file that came with a petition. It has a number and no name; its original stays in the vault, a copy without metadata is shown to who may read the petition.',
})
export class PetitionFileType {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: 'First, second … of its petition.' })
  place!: number

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => String, {
    nullable: true,
    description: 'What it is by its bytes: `application/pdf`, `image/jpeg`, `image/png`.',
  })
  mediaType!: string | null

  @Field(() => Int, { description: 'The size of the original, in bytes.' })
  bytes!: number

  @Field(() => Int, { description: 'How much of it has come, in bytes.' })
  keptBytes!: number

  @Field(() => Int, { description: 'How many parts have come: also the number of the next one.' })
  parts!: number

  @Field(() => Int, { nullable: true, description: 'The size of the copy that is shown, in bytes.' })
  copyBytes!: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many parts the copy has; ask for each by its number.',
  })
  copyParts!: number | null

  @Field(() => String, { nullable: true, description: 'The SHA-256 of the original, in hex.' })
  sha256!: string | null

  @Field(() => Int, { description: 'Grows with every part; give it as `expectedVersion`.' })
  version!: number
}
