import { dayOutside, wordsUpTo } from '@province/runtime/refusal'

const isName = wordsUpTo(200)

/** Whose a discrepancy is to settle, and by when. */
export class Assignment {
  version = 1

  constructor(
    readonly id: string,
    readonly reportId: string,
    readonly unitId: string,
    readonly discrepancyId: string,
    public owner: string,
    public dueOn: string,
    public assignedBy: string,
    public assignedAt: Date,
  ) {}

  /** Gives it to somebody else, or until another day. */
  give(owner: string, dueOn: string, by: string, at: Date): void {
    Object.assign(this, { owner, dueOn, assignedBy: by, assignedAt: at })
    this.version += 1
  }
}

/** Refuses an owner without a name, and a day that has gone. */
export function soundAssignment(owner: string, dueOn: string, today: string): string {
  isName('owner', owner, { vi: 'Hãy ghi ai xử lý mâu thuẫn này', en: 'Say who settles this' })
  if (dueOn < today) throw dayOutside('dueOn', today, null)
  return owner.trim()
}
