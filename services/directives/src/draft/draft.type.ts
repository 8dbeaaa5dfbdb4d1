import { DateScalar, enumOf } from '@province/subgraph/graph'
import { Field, ObjectType } from 'type-graphql'
import type { WarningKind } from './draft-warning.ts'

export const WarningKindEnum = enumOf<WarningKind>('DraftWarningKind', 'Of what a draft is warned.', {
  UNIT_ENDED: 'It names a unit that has ended.',
  BODY_ENDED: 'It names a body that has ended, or a body of a unit that has.',
  DOCUMENT_NOT_IN_FORCE: 'It names a registered document that is not in force.',
})

/** A place of a draft that names what is no more. */
@ObjectType('DraftWarning', {
  description: 'Something that a draft names and that is no more, with what stands for it.',
})
export class DraftWarningType {
  @Field(() => WarningKindEnum, { description: 'What it is.' })
  kind!: WarningKind

  @Field(() => String, { description: 'As it is called.' })
  named!: string

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is no more.' })
  since!: string | null

  @Field(() => String, { nullable: true, description: 'What stands for it now; null: nothing is known.' })
  successor!: string | null
}
