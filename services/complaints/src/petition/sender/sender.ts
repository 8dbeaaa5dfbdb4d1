/** Who sent a complaint or reflection: ordinary fields from its classification on, found by their letters. */
export class PetitionSender {
  constructor(
    readonly vaultRecordId: string,
    readonly unitId: string,
    readonly name: string,
    readonly nameFolded: string,
    readonly nameSorted: string,
    readonly address: string,
    readonly addressFolded: string,
  ) {}
}
