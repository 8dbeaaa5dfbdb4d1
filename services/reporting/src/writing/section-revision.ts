import type { Sentence } from './text-merge.ts'

/** What a section said before somebody wrote it anew, and after: only ever added to. */
export class SectionRevision {
  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly sectionNumber: string,
    readonly before: readonly Sentence[],
    readonly after: readonly Sentence[],
    readonly writtenBy: string,
    /** What they were called then. */
    readonly writtenByName: string,
    readonly writtenAt: Date,
  ) {}
}
