import { type Days, refuseBackwards, refuseEnd } from '../duty/days.ts'
import { wordsOf } from '../duty/words.ts'

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

/** A body as it is opened. */
export interface OpenedBody {
  kind: BodyKind
  name: string
  /** The unit it sits on; null for one that sits on none, such as a bank. */
  sitsOn: string | null
}

/** A body: it sits on a unit, or on none; the directory of one unit holds it. */
export class Body {
  version = 1

  constructor(
    readonly id: string,
    /** Whose directory holds it. */
    readonly unitId: string,
    readonly kind: BodyKind,
    public name: string,
    public sitsOn: string | null,
    readonly validFrom: string | null,
    public validTo: string | null,
  ) {}

  static open(id: string, unitId: string, { kind, name, sitsOn }: OpenedBody, days: Days): Body {
    refuseBackwards(days)
    return new Body(id, unitId, kind, wordsOf('name', name), sitsOn, days.from, days.to)
  }

  rename(name: string, on: string): void {
    this.lasts(on)
    this.name = wordsOf('name', name)
    this.version += 1
  }

  /** From that day on it sits on another unit, or on none. */
  move(sitsOn: string | null, on: string): void {
    this.lasts(on)
    this.sitsOn = sitsOn
    this.version += 1
  }

  /** The day given is the first on which it is no longer there. */
  end(on: string): void {
    this.lasts(on)
    this.validTo = on
    this.version += 1
  }

  private lasts(on: string): void {
    refuseEnd({ from: this.validFrom ?? '0001-01-01', to: this.validTo }, on, 'on')
  }
}
