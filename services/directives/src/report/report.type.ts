import { Directive, Field, ID, ObjectType } from 'type-graphql'

/** Reporting's noun: here a key, to which directives adds what the report cites. */
@Directive('@key(fields: "id")')
@ObjectType('Report')
export class ReportType {
  @Field(() => ID)
  id!: string
}
