import { Field, ID, InputType } from 'type-graphql'

/** A file of dossiers. */
@InputType({ description: 'A file of dossiers that one unit took.' })
export class ImportDossiersInput {
  @Field(() => ID, { description: 'The unit that took them.' })
  unit!: string

  @Field(() => String, {
    description:
      'The file as CSV in UTF-8, at most 2 MB, with the columns ma_ho_so, ma_thu_tuc, nguoi_nop, hinh_thuc, thoi_diem_nop.',
  })
  csv!: string

  @Field(() => Boolean, { defaultValue: true, description: 'Only looks it through and stores nothing.' })
  dryRun!: boolean
}
