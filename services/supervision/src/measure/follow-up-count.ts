import type { IssuerBody } from '../body/supervising-body.ts'
import type { FollowUpKind, ResolutionSubject } from '../follow-up/follow-up-issue.ts'

const BODIES: Readonly<Record<string, IssuerBody>> = {
  council: 'COUNCIL',
  standing: 'STANDING',
  boards: 'BOARDS',
  front: 'FRONT',
}

/** What one figure counts: rows, or the different values of one property among them. */
export interface FollowUpCount {
  readonly kind: FollowUpKind
  /** Of which body alone; undefined: whichever issued it. */
  readonly body?: IssuerBody | undefined
  readonly distinct?: 'raised_by' | 'addressee_name' | 'occasion'
  /** Only what is on this subject; undefined: whatever it is on. */
  readonly subject?: ResolutionSubject | undefined
  /** Only what was issued in the window; else whatever was followed on some day of it. */
  readonly issuedWithin?: true
}

const NOUNS: Readonly<Record<string, Omit<FollowUpCount, 'body'> & { unitOfCount: string; shared?: true }>> =
  {
    recommendations: { kind: 'RECOMMENDATION', unitOfCount: 'recommendations' },
    voter_petitions: { kind: 'VOTER_PETITION', unitOfCount: 'petitions' },
    // The standing committee and the boards monitor the same resolutions: they are counted once, whoever is asked for.
    resolutions: { kind: 'RESOLUTION', unitOfCount: 'resolutions', shared: true },
    'interpellation.askers': {
      kind: 'INTERPELLATION',
      distinct: 'raised_by',
      issuedWithin: true,
      unitOfCount: 'people',
    },
    'interpellation.respondents': {
      kind: 'INTERPELLATION',
      distinct: 'addressee_name',
      issuedWithin: true,
      unitOfCount: 'people',
    },
    explanation_sessions: {
      kind: 'EXPLANATION',
      distinct: 'occasion',
      issuedWithin: true,
      unitOfCount: 'sessions',
    },
    criticism_opinions: { kind: 'CRITICISM_OPINION', issuedWithin: true, unitOfCount: 'opinions' },
  }

/** What figures of follow-ups are called, each with what one of it is. */
export const FOLLOW_UP_FIGURES = Object.entries(NOUNS).map(([name, { unitOfCount }]) => {
  const key = new RegExp(`^supervision\\.(council|standing|boards|front)\\.(${name.replace('.', '\\.')})$`)
  return { key, unitOfCount }
})

/** Resolutions that the council passed in the window, all of them and those on each subject that the report lists. */
const RESOLUTIONS: Readonly<Record<string, ResolutionSubject | undefined>> = {
  'council.resolutions': undefined,
  'council.resolutions.investment_policy.housing': 'INVESTMENT_POLICY_HOUSING',
  'council.resolutions.investment_adjusted.housing': 'INVESTMENT_ADJUSTED_HOUSING',
  'council.resolutions.investment_policy.roads': 'INVESTMENT_POLICY_ROADS',
  'council.resolutions.investment_adjusted.roads': 'INVESTMENT_ADJUSTED_ROADS',
  'council.resolutions.investment_policy.offices': 'INVESTMENT_POLICY_OFFICES',
  'council.resolutions.land_recovery_list': 'LAND_RECOVERY_LIST',
  'council.resolutions.rice_land_list': 'RICE_LAND_LIST',
}

/** What figures of resolutions are called. */
export const RESOLUTION_FIGURES = Object.keys(RESOLUTIONS).map((key) => ({ key, unitOfCount: 'resolutions' }))

/** What a key counts. */
export function countOf(key: string): FollowUpCount {
  if (key in RESOLUTIONS) return { kind: 'RESOLUTION', subject: RESOLUTIONS[key], issuedWithin: true }
  const [, body = '', ...name] = key.split('.')
  const noun = NOUNS[name.join('.')]
  if (!noun) throw new Error(`no figure ${key}`)
  const { shared, unitOfCount: _, ...counted } = noun
  return { ...counted, body: shared ? undefined : BODIES[body] }
}
