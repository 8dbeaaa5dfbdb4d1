import { connectionType } from '@province/subgraph/list'
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { CitationType } from '../citation/citation.type.ts'

const kinds = {
  SYMBOL_TWO_DATES: 'SYMBOL_TWO_DATES',
  SYMBOL_TWO_SUBJECTS: 'SYMBOL_TWO_SUBJECTS',
  DOCUMENT_TWO_SYMBOLS: 'DOCUMENT_TWO_SYMBOLS',
  ISSUER_AGAINST_SYMBOL: 'ISSUER_AGAINST_SYMBOL',
  TYPE_AGAINST_SYMBOL: 'TYPE_AGAINST_SYMBOL',
  YEAR_AGAINST_DATE: 'YEAR_AGAINST_DATE',
  ISSUED_AFTER_AS_OF: 'ISSUED_AFTER_AS_OF',
  ISSUED_AFTER_IMPLEMENTING: 'ISSUED_AFTER_IMPLEMENTING',
  SYMBOL_UNREADABLE: 'SYMBOL_UNREADABLE',
  DATE_IMPOSSIBLE: 'DATE_IMPOSSIBLE',
} as const

registerEnumType(kinds, {
  name: 'CitationDisagreementKind',
  description: 'In what citations disagree.',
  valuesConfig: {
    SYMBOL_TWO_DATES: { description: 'One symbol is cited with several days of issue.' },
    SYMBOL_TWO_SUBJECTS: { description: 'One symbol of one year is cited for several subjects.' },
    DOCUMENT_TWO_SYMBOLS: { description: 'What seems one document is cited under several symbols.' },
    ISSUER_AGAINST_SYMBOL: { description: 'The issuer cited is not a body of the symbol.' },
    TYPE_AGAINST_SYMBOL: { description: 'The kind cited is not the one of the symbol.' },
    YEAR_AGAINST_DATE: { description: 'The year within the symbol is not that of the day.' },
    ISSUED_AFTER_AS_OF: { description: 'Issued after the day that the citing report describes.' },
    ISSUED_AFTER_IMPLEMENTING: { description: 'Issued after a document that mentions it.' },
    SYMBOL_UNREADABLE: { description: 'The text cited is no symbol.' },
    DATE_IMPOSSIBLE: { description: 'No calendar has the day.' },
  },
})

const severities = { CRITICAL: 'CRITICAL', WARNING: 'WARNING', NOTE: 'NOTE' } as const

registerEnumType(severities, {
  name: 'Severity',
  description: 'How grave something found is.',
  valuesConfig: {
    CRITICAL: { description: 'Blocks reconciling.' },
    WARNING: { description: 'Wants an explanation.' },
    NOTE: { description: 'For information.' },
  },
})

/** Citations that cannot all be right. */
@ObjectType('CitationDisagreement', {
  description: 'Citations that cannot all be right; which of them is, is never asserted.',
})
export class DisagreementType {
  @Field(() => ID, { description: 'The same as long as the disagreement is about the same thing.' })
  id!: string

  @Field(() => kinds)
  kind!: keyof typeof kinds

  @Field(() => severities)
  severity!: keyof typeof severities

  @Field(() => String, { description: 'Both sides, in Vietnamese.' })
  message!: string

  @Field(() => [CitationType], { description: 'The citations that disagree.' })
  citations!: CitationType[]
}

export const DisagreementConnection = connectionType(DisagreementType, 'CitationDisagreement')
