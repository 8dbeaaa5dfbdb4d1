import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Reporting's noun: here a key, to which directives adds what the report cites. */
@Directive('@key(fields: "id")')
@ObjectType('Report', { description: 'A report of a unit on a period.' })
export class ReportType {
  @Field(() => ID, { description: 'Its id: opaque, and the same for good.' })
  id!: string
}
