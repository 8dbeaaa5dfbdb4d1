import { DateScalar, enumOf, VersionedNode } from '@province/subgraph/graph'
import { connectionType } from '@province/subgraph/list'
import { Field, ObjectType } from 'type-graphql'
import type { AlarmKind } from './alarm.ts'

export const AlarmKindEnum = enumOf<AlarmKind>('AlarmKind', 'What went otherwise than it should.', {
  PETITION_GOES_ROUND: 'A petition was sent on a second time: told to whoever stands above both units.',
  PETITION_UNTOUCHED:
    'Nobody has touched a petition for 38 days: at 45 it is an offence (Decree 154/2026, article 41).',
  VAULT_HOLDER_UNKNOWN:
    'The database names a holder of the vault whom this system never made: no record is closed for it; find out who put it there.',
  FRESH_ACCOUNT_READS_MUCH:
    'An account that was opened within the last seven days was shown who sent more than 200 petitions within an hour: find out whose it is, and who granted it its role. It does not see this alarm itself.',
})

export const AlarmOrderEnum = enumOf('AlarmOrder', 'In which order alarms are listed.', {
  NEWEST: 'By the day they were raised, the newest first.',
  OLDEST: 'By the day they were raised, the oldest first.',
})

/** Something to look into. */
@ObjectType('Alarm', {
  description:
    'Something that went otherwise than it should, for a unit to look into; it stays until it is cleared.',
})
export class AlarmType extends VersionedNode {
  @Field(() => AlarmKindEnum, { description: 'What went otherwise than it should.' })
  kind!: AlarmKind

  @Field(() => DateScalar, { description: 'The day it was raised.' })
  raisedOn!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day somebody said what was done; null: nobody yet.',
  })
  clearedOn!: string | null

  @Field(() => String, { nullable: true, description: 'What was done.' })
  note!: string | null
}

export const AlarmConnection = connectionType(AlarmType, 'Alarm')
