/** A report that cites documents, as far as directives needs to know it. */
export class CitingReport {
  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly title: string,
    /** The day whose state the report describes. */
    readonly asOf: string,
  ) {}
}
