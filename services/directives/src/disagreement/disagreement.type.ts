import { type EnumOf, enumOf } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType } from 'type-graphql'
import { CitationType } from '../citation/citation.type.ts'
import type { DisagreementKind } from './disagreement.ts'

export const DisagreementKindEnum = enumOf<DisagreementKind>(
  'CitationDisagreementKind',
  'In what citations disagree.',
  {
    SYMBOL_TWO_DATES: 'One symbol is cited with several days of issue.',
    SYMBOL_TWO_SUBJECTS: 'One symbol of one year is cited for several subjects.',
    DOCUMENT_TWO_SYMBOLS: 'What seems one document is cited under several symbols.',
    ISSUER_AGAINST_SYMBOL: 'The issuer cited is not a body of the symbol.',
    TYPE_AGAINST_SYMBOL: 'The kind cited is not the one of the symbol.',
    YEAR_AGAINST_DATE: 'The year within the symbol is not that of the day.',
    ISSUED_AFTER_AS_OF: 'Issued after the day that the citing report describes.',
    ISSUED_AFTER_IMPLEMENTING: 'Issued after a document that mentions it.',
    SYMBOL_UNREADABLE: 'The text cited is no symbol.',
    DATE_IMPOSSIBLE: 'No calendar has the day.',
  },
)

const SeverityEnum = enumOf('Severity', 'How grave something found is.', {
  CRITICAL: 'Blocks reconciling.',
  WARNING: 'Wants an explanation.',
  NOTE: 'For information.',
})

export const DisagreementOrderEnum = enumOf(
  'CitationDisagreementOrder',
  'In which order disagreements are listed.',
  { FOUND: 'As they are found among the citations.', KIND: 'By kind.' },
)

/** Citations that cannot all be right. */
@ObjectType('CitationDisagreement', {
  description: 'Citations that cannot all be right; which of them is, is never asserted.',
})
export class DisagreementType {
  @Field(() => ID, { description: 'The same as long as the disagreement is about the same thing.' })
  id!: string

  @Field(() => DisagreementKindEnum, { description: 'In what they disagree.' })
  kind!: DisagreementKind

  @Field(() => SeverityEnum, { description: 'How grave it is.' })
  severity!: EnumOf<typeof SeverityEnum>

  @Field(() => String, { description: 'Both sides, in Vietnamese.' })
  message!: string

  @Field(() => Boolean, {
    description:
      'Read as accepted corrections mean them, its citations no longer disagree; the cited form stays.',
  })
  settled!: boolean

  @Field(() => [CitationType], { description: 'The citations that disagree.' })
  citations!: CitationType[]
}

export const DisagreementConnection = connectionType(DisagreementType, 'CitationDisagreement')
