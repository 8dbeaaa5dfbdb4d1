import type { CitationEntry } from './citation-entry.ts'

export interface RecordedCitation extends CitationEntry {}

/** A citation as it is stored: nothing read out of it, nothing corrected. */
export class RecordedCitation {
  readonly unitId: string
  readonly reportId: string
  version = 1

  constructor(
    readonly id: string,
    report: { id: string; unitId: string },
    { place, typeName, symbolAsCited, issuedOnAsCited, issuer, subject }: CitationEntry,
  ) {
    this.unitId = report.unitId
    this.reportId = report.id
    Object.assign(this, { place, typeName, symbolAsCited, issuedOnAsCited, issuer, subject })
  }
}
