/** A section of a report; the footnotes named are folded into it. */
export class Section {
  constructor(
    readonly reportId: string,
    readonly unitId: string,
    readonly number: string,
    readonly position: number,
    readonly title: string,
    readonly titleEn: string | null,
    readonly notes: string[],
  ) {}
}

/** A sentence of a section, with slots for figures. */
export class Claim {
  /** Taken out of the text: what it said stays in the text's history. */
  removed = false

  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly sectionNumber: string,
    public position: number,
    public template: string,
  ) {}
}
