import type { BodyOnDay } from '@province/bodies'
import type { IssuerGroup } from './registered-document.ts'

const OF_COUNCIL: readonly string[] = ['PEOPLES_COUNCIL', 'COUNCIL_STANDING', 'COUNCIL_BOARD']
const OF_PARTY: readonly string[] = ['PARTY_COMMITTEE', 'PARTY_BOARD']

/** In which group of issuers figures count a body: by its kind and the tier of its unit. */
export function groupOf({ kind, unitLevel }: Pick<BodyOnDay, 'kind' | 'unitLevel'>): IssuerGroup {
  if (unitLevel === 'PROVINCE' && OF_COUNCIL.includes(kind)) return 'COUNCIL'
  if (unitLevel === 'PROVINCE' && kind === 'PEOPLES_COMMITTEE') return 'PEOPLE_COMMITTEE'
  if (unitLevel === 'DISTRICT' && kind === 'PEOPLES_COMMITTEE') return 'DISTRICT_COMMITTEE'
  if (unitLevel === 'DISTRICT' && OF_PARTY.includes(kind)) return 'DISTRICT_PARTY'
  return kind === 'AGENCY' || kind === 'INSPECTORATE' ? 'AGENCY' : 'OTHER'
}
