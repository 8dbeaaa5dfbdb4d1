/** A citation as it is stored: nothing read out of it, nothing corrected. */
export class RecordedCitation {
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly reportId: string,
    readonly place: string,
    readonly typeName: string,
    readonly symbolAsCited: string,
    readonly issuedOnAsCited: string,
    readonly issuer: string,
    readonly subject: string,
  ) {}
}
