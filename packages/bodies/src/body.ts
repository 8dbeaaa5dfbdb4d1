/** What kind of body it is. */
export type BodyKind =
  | 'PEOPLES_COMMITTEE'
  | 'PEOPLES_COUNCIL'
  | 'COUNCIL_STANDING'
  | 'COUNCIL_BOARD'
  | 'AGENCY'
  | 'ONE_STOP'
  | 'PUBLIC_SERVICE_UNIT'
  | 'COMMUNE_DIVISION'
  | 'RECEPTION_BOARD'
  | 'INSPECTORATE'
  | 'PARTY_COMMITTEE'
  | 'PARTY_BOARD'
  | 'FATHERLAND_FRONT'
  | 'MASS_ORGANISATION'
  | 'ARMED_FORCES_BLOC'
  | 'AGENCIES_BLOC'
  | 'EXTERNAL_ORGANISATION'

/** What a body is called by: its own name and that of the unit it sits on, if it sits on one. */
export interface Called {
  readonly kind: BodyKind
  readonly name: string
  readonly unitName: string | null
  readonly unitLevel: string | null
}

/** A body on a day; before its first day as on that, after its last as on that. */
export interface BodyOnDay extends Called {
  readonly id: string
  /** Its unit for rights: the one it sits on, or whose directory keeps one that sits on none. */
  readonly placeId: string
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Who took over from it, as far as known, once it has ended by the day. */
  readonly successor: (Called & { readonly id: string; readonly placeId: string }) | null
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** Kinds that a unit has several of: their council says of whom they are. */
const OF_COUNCIL = 'Hội đồng nhân dân'

/** Committees of the Party that say the tier by their own name: `Huyện ủy Ý Yên`. */
const SAYS_TIER = /^(Tỉnh|Thành|Huyện|Thị) ủy$/
const TIER = /^(Tỉnh|Thành phố|Huyện|Quận|Thị xã) /

/** A body as it is called outside its unit: an agency by its unit alone, an outside organisation by itself. */
export function calledAs({ kind, name, unitName, unitLevel }: Called): string {
  if (unitName === null || name.includes(unitName)) return name
  if (kind === 'AGENCY') return unitLevel === 'AGENCY' ? unitName : name
  if (SAYS_TIER.test(name)) return `${name} ${unitName.replace(TIER, '')}`
  const own = kind === 'COUNCIL_BOARD' && !name.includes(OF_COUNCIL) ? `${name} ${OF_COUNCIL}` : name
  // A tier is a common noun behind a name, an agency keeps its own: “Thanh tra Sở Y tế”.
  return `${own} ${unitLevel === 'AGENCY' ? unitName : lowered(unitName)}`
}
