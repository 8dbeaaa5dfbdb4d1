/** Who sent a complaint or reflection, from its classification on: sealed for the service, found by marks of letters. */
export class PetitionSender {
  constructor(
    readonly vaultRecordId: string,
    readonly unitId: string,
    readonly sealed: Buffer,
    readonly nameMarks: readonly string[],
    readonly addressMarks: readonly string[],
    readonly namePairs: readonly string[],
  ) {}
}
