/** Which units a figure counts: those whose body signed an agreement, or that carry a document out. */
export interface CoverageCount {
  readonly of: 'signed' | 'implementing'
  readonly level: 'DISTRICT' | 'AGENCY' | 'COMMUNE'
  /** As a part of all units of that level, in percent. */
  readonly share?: true
}

/** Every figure of coverage by its key. */
export const COVERAGE_FIGURES: Readonly<Record<string, CoverageCount>> = {
  'directives.plan_signed.districts': { of: 'signed', level: 'DISTRICT', share: true },
  'directives.agreements.districts': { of: 'signed', level: 'DISTRICT' },
  'directives.implementing.districts': { of: 'implementing', level: 'DISTRICT' },
  'directives.implementing.agencies': { of: 'implementing', level: 'AGENCY' },
  'directives.implementing.communes': { of: 'implementing', level: 'COMMUNE' },
}
