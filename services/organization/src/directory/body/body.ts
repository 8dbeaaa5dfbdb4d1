import type { BodyKind } from '@province/bodies'
import { type Course, changed, cutShort, type Former, heldOn, heldTo } from '../change/course.ts'
import { type Days, refuseBackwards, refuseChange, refuseEnd } from '../duty/days.ts'
import { wordsOf } from '../duty/words.ts'

export type { BodyKind }

/** A body as it is opened. */
export interface OpenedBody {
  kind: BodyKind
  name: string
  /** The unit it sits on; null for one that sits on none, such as a bank. */
  sitsOn: string | null
}

/** A body: it sits on a unit, or on none; the directory of one unit holds it. Name, seat and directory go by days. */
export class Body {
  version = 1
  /** Whose directory held it until a day, what it was called and where it sat until one; the earliest first. */
  formerUnits: Former<string>[] = []
  formerNames: Former<string>[] = []
  formerSeats: Former<string | null>[] = []

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
    refuseChange({ from: this.validFrom, to: this.validTo }, on)
    this.isCalled(changed(this.names(), wordsOf('name', name), on))
    this.version += 1
  }

  /** From that day on, up to a later move, it sits on another unit or on none. */
  move(sitsOn: string | null, on: string): void {
    refuseChange({ from: this.validFrom, to: this.validTo }, on)
    this.sits(changed(this.seats(), sitsOn, on))
    this.version += 1
  }

  /** Up to which day it sits where it does on a day; null: no end of it is known. */
  sitsTo(day: string): string | null {
    return heldTo(this.seats(), day) ?? this.validTo
  }

  /** What it is called on a day, and where it sits then. */
  on(day: string): { name: string; sitsOn: string | null } {
    return { name: heldOn(this.names(), day), sitsOn: heldOn(this.seats(), day) }
  }

  /** The day given is the first on which it is no longer there. */
  end(on: string): void {
    refuseEnd({ from: this.validFrom ?? '0001-01-01', to: this.validTo }, on, 'on')
    this.isCalled(cutShort(this.names(), on))
    this.sits(cutShort(this.seats(), on))
    this.validTo = on
    this.version += 1
  }

  private names(): Course<string> {
    return { former: this.formerNames, latest: this.name }
  }

  private seats(): Course<string | null> {
    return { former: this.formerSeats, latest: this.sitsOn }
  }

  private isCalled({ former, latest }: Course<string>): void {
    this.formerNames = [...former]
    this.name = latest
  }

  private sits({ former, latest }: Course<string | null>): void {
    this.formerSeats = [...former]
    this.sitsOn = latest
  }
}
