/** One content of a programme: what is supervised regularly. */
export class ProgrammeContent {
  constructor(
    readonly id: string,
    readonly programmeId: string,
    readonly unitId: string,
    readonly ordinal: number,
    readonly title: string,
  ) {}
}
