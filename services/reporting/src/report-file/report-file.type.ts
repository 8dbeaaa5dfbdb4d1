import { Field, ObjectType } from 'type-graphql'

/** A file. */
@ObjectType('ReportFile', { description: 'A file that was made of a report, to be saved.' })
export class ReportFileType {
  @Field(() => String, { description: 'What it is called, with its ending.' })
  name!: string

  @Field(() => String, { description: 'What is in it, as base64.' })
  content!: string
}
