import { isBlank } from '@province/runtime/refusal'
import { alarmCleared, alarmNoteMissing } from './alarm-refusals.ts'

/** What somebody who stands above has to see: a petition sent on again, one that nobody could time. */
export type AlarmKind =
  | 'PETITION_GOES_ROUND'
  | 'PETITION_UNTOUCHED'
  | 'VAULT_HOLDER_UNKNOWN'
  | 'FRESH_ACCOUNT_READS_MUCH'

const LONGEST_NOTE = 1_000

/** Something that went otherwise than it should, for a unit to look into; it stays until somebody says what was done. */
export class Alarm {
  clearedOn: string | null = null
  note: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly unitId: string,
    readonly kind: AlarmKind,
    /** It is about a denunciation: only its domain hears of it. */
    readonly denunciation: boolean,
    readonly subjectId: string,
    readonly raisedOn: string,
    public recordedBy: string,
  ) {}

  /** Somebody looked into it and says what was done. */
  clear(note: string, on: string, by: string): void {
    if (this.clearedOn !== null) throw alarmCleared()
    if (isBlank(note) || note.length > LONGEST_NOTE) throw alarmNoteMissing(LONGEST_NOTE)
    Object.assign(this, { note, clearedOn: on, recordedBy: by, version: this.version + 1 })
  }
}
