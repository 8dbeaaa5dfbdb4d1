import { isBlank } from '@province/runtime/refusal'
import { beforeLastLevel, levelUnknown, outsideEdition, reasonOwed } from './online-service-refusals.ts'
import { editionOf, type ServiceLevel, type ServiceScheme } from './online-service-scheme.ts'

/** What level a procedure is offered at, by which edition, since when. */
export interface ServiceGrade {
  scheme: ServiceScheme
  level: ServiceLevel
  /** Why a service is partial, as it is published. */
  reason: string | null
  from: string
}

/** Of which procedure, promulgated by which unit. */
export interface GradedProcedure {
  procedureId: string
  unitId: string
}

export interface OnlineService extends ServiceGrade, GradedProcedure {}

/** The level of one online public service over some days, by one edition. */
export class OnlineService {
  to: string | null = null
  version = 1

  constructor(
    readonly id: string,
    of: GradedProcedure,
    grade: ServiceGrade,
    public recordedBy: string,
  ) {
    Object.assign(this, of, grade)
  }

  /** Grades a procedure; the level before it, of whichever edition, ends on that day. */
  static grade(
    id: string,
    of: GradedProcedure,
    grade: ServiceGrade,
    before: OnlineService | null,
    by: string,
  ): OnlineService {
    const edition = editionOf(grade.scheme)
    if (!edition.levels.includes(grade.level)) throw levelUnknown(edition.article)
    if (grade.from < edition.from || (edition.to !== null && grade.from >= edition.to))
      throw outsideEdition(edition.article)
    if (edition.partialOwesReason && grade.level === 'PARTIAL' && isBlank(grade.reason))
      throw reasonOwed(edition.article)
    before?.end(grade.from, by)
    return new OnlineService(id, of, grade, by)
  }

  /** From that day on another level holds. */
  end(on: string, by: string): void {
    if (on <= this.from) throw beforeLastLevel(this.from)
    Object.assign(this, { to: on, recordedBy: by, version: this.version + 1 })
  }
}
