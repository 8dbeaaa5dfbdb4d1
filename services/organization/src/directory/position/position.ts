import { type Course, changed, cutShort, type Former, heldOn } from '../change/course.ts'
import { type Days, refuseBackwards, refuseChange, refuseEnd } from '../duty/days.ts'
import type { Duty } from '../duty/duty.ts'
import { wordsOf } from '../duty/words.ts'

/** A position as it is opened. */
export interface OpenedPosition {
  title: string
  head: boolean
  singleHolder: boolean
  duties: Duty[]
  rank: number
}

/** Where a position is: its body, and the unit whose directory holds both. */
export interface PositionPlace {
  id: string
  unitId: string
}

/** An office of a body: what its holder is called and is in charge of. Its title and its body go by days. */
export class Position {
  declare readonly head: boolean
  declare readonly singleHolder: boolean
  declare readonly duties: Duty[]
  declare readonly rank: number
  version = 1
  /** What it was called until a day, and of which body it was an office until one; the earliest first. */
  formerTitles: Former<string>[] = []
  formerBodies: Former<string>[] = []

  constructor(
    readonly id: string,
    public unitId: string,
    public bodyId: string,
    public title: string,
    /** First day; null: before the register begins. */
    readonly validFrom: string | null,
    /** First day on which it no longer exists. */
    public validTo: string | null,
  ) {}

  static open(id: string, body: PositionPlace, { title, ...opened }: OpenedPosition, days: Days): Position {
    refuseBackwards(days)
    const position = new Position(id, body.unitId, body.id, wordsOf('title', title), days.from, days.to)
    return Object.assign(position, opened)
  }

  rename(title: string, on: string): void {
    refuseChange({ from: this.validFrom, to: this.validTo }, on)
    this.isCalled(changed(this.titles(), wordsOf('name', title), on))
    this.version += 1
  }

  /** From that day on, up to a later move, it is an office of another body of the same directory. */
  move(body: PositionPlace, on: string): void {
    refuseChange({ from: this.validFrom, to: this.validTo }, on)
    this.isOf(changed(this.bodies(), body.id, on))
    this.version += 1
  }

  /** What it is called on a day, and of which body it is an office then. */
  on(day: string): { title: string; bodyId: string } {
    return { title: heldOn(this.titles(), day), bodyId: heldOn(this.bodies(), day) }
  }

  /** The day given is the first on which it is no longer there. */
  end(on: string): void {
    refuseEnd({ from: this.validFrom ?? '0001-01-01', to: this.validTo }, on, 'on')
    this.isCalled(cutShort(this.titles(), on))
    this.isOf(cutShort(this.bodies(), on))
    this.validTo = on
    this.version += 1
  }

  private titles(): Course<string> {
    return { former: this.formerTitles, latest: this.title }
  }

  private bodies(): Course<string> {
    return { former: this.formerBodies, latest: this.bodyId }
  }

  private isCalled({ former, latest }: Course<string>): void {
    this.formerTitles = [...former]
    this.title = latest
  }

  private isOf({ former, latest }: Course<string>): void {
    this.formerBodies = [...former]
    this.bodyId = latest
  }
}
