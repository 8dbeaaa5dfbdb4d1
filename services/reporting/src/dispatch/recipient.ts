import { dayOutside, inputInvalid, wordsUpTo } from '@province/runtime/refusal'

const MOST = 100
const words = wordsUpTo(200)

/** Whom a report was sent to, and when they said that they have it. */
export class Recipient {
  acknowledgedOn: string | null = null
  acknowledgedBy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly position: number,
    readonly name: string,
    readonly sentOn: string,
  ) {}

  /** Who has it says so once; the day is not before the sending, nor after today. */
  acknowledge(on: string, by: string, today: string): void {
    if (this.acknowledgedOn !== null)
      throw inputInvalid('id', {
        vi: `${this.name} đã xác nhận nhận báo cáo.`,
        en: `${this.name} has acknowledged the report already.`,
      })
    if (on < this.sentOn || on > today) throw dayOutside('acknowledgedOn', this.sentOn, today)
    words('acknowledgedBy', by, { vi: 'Hãy ghi ai xác nhận', en: 'Say who acknowledges it' })
    this.acknowledgedOn = on
    this.acknowledgedBy = by.trim()
    this.version += 1
  }
}

/** One body however it is typed. */
const folded = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').toLocaleLowerCase('vi')

/** The names of whom it is sent to, each once; refuses none, too many and one twice. */
export function soundNames(names: readonly string[]): string[] {
  const trimmed = names.map((name) => name.trim())
  if (trimmed.length === 0 || trimmed.length > MOST)
    throw inputInvalid('recipients', {
      vi: `Hãy ghi từ 1 đến ${MOST} nơi nhận.`,
      en: `Name from 1 to ${MOST} recipients.`,
    })
  for (const name of trimmed)
    words('recipients', name, { vi: 'Hãy ghi tên nơi nhận', en: 'Name the recipient' })
  const bodies = trimmed.map(folded)
  const twice = trimmed.find((name, at) => bodies.indexOf(folded(name)) !== at)
  if (twice !== undefined)
    throw inputInvalid('recipients', {
      vi: `Nơi nhận “${twice}” được ghi hai lần.`,
      en: `The recipient “${twice}” is named twice.`,
    })
  return trimmed
}
