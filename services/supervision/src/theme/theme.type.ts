import { DateScalar } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'

const owners = { COUNCIL: 'COUNCIL', STANDING: 'STANDING', BOARDS: 'BOARDS' } as const
const kinds = { REGULAR: 'REGULAR', THEMATIC: 'THEMATIC' } as const
const subjectKinds = { UNITS: 'UNITS', EXTERNAL_ORGANISATIONS: 'EXTERNAL_ORGANISATIONS' } as const
const states = { PROPOSED: 'PROPOSED', DECIDED: 'DECIDED' } as const

registerEnumType(owners, {
  name: 'ThemeOwner',
  description: 'Which body of the People’s Council supervises.',
  valuesConfig: {
    COUNCIL: { description: 'Hội đồng nhân dân.' },
    STANDING: { description: 'Thường trực Hội đồng nhân dân.' },
    BOARDS: { description: 'Các Ban của Hội đồng nhân dân.' },
  },
})

registerEnumType(kinds, {
  name: 'ThemeKind',
  description: 'How a supervision comes about.',
  valuesConfig: {
    REGULAR: { description: 'Giám sát thường xuyên: it returns by programme.' },
    THEMATIC: { description: 'Giám sát chuyên đề: of one chosen subject.' },
  },
})

registerEnumType(subjectKinds, {
  name: 'ThemeSubjectKind',
  description: 'What is supervised.',
  valuesConfig: {
    UNITS: { description: 'Units.' },
    EXTERNAL_ORGANISATIONS: { description: 'Organisations outside the administration, such as banks.' },
  },
})

registerEnumType(states, {
  name: 'ThemeState',
  description: 'Where a theme stands.',
  valuesConfig: {
    PROPOSED: { description: 'No deciding document is on record.' },
    DECIDED: { description: 'A delegation goes out by a document on record.' },
  },
})

/** A subject of supervision. */
@ObjectType('Theme', { description: 'A subject that a body of the People’s Council supervises in a period.' })
export class ThemeType {
  @Field(() => ID)
  id!: string

  @Field(() => String, { description: 'A short lasting name, unique for its owner and period.' })
  code!: string

  @Field(() => String, { description: 'The subject, in Vietnamese.' })
  title!: string

  @Field(() => owners)
  owner!: keyof typeof owners

  @Field(() => String, { description: 'The body as it is called, in Vietnamese.' })
  ownerName!: string

  @Field(() => kinds)
  kind!: keyof typeof kinds

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day of the work looked at; null: not stated.',
  })
  coversFrom!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day after its last; null: not stated, or until now.',
  })
  coversTo!: string | null

  @Field(() => DateScalar, { description: 'First day of the period in which it is carried out.' })
  runsFrom!: string

  @Field(() => DateScalar, { description: 'The day after the last of that period.' })
  runsTo!: string

  @Field(() => Int, {
    description: 'How many are supervised, as stated; they are not named. In `subjectKind`.',
  })
  statedSubjects!: number

  @Field(() => subjectKinds)
  subjectKind!: keyof typeof subjectKinds

  @Field(() => String, { description: 'What is known of who is supervised, in Vietnamese.' })
  scopeNote!: string

  @Field(() => String, { description: 'Where the theme is told of.' })
  source!: string

  @Field(() => states)
  state!: keyof typeof states

  @Field(() => Int, { description: 'Grows with every step; give it as `expectedVersion`.' })
  version!: number
}

export const ThemeConnection = connectionType(ThemeType, 'Theme')
