import { isBlank, textMissing } from '@province/runtime/refusal'
import {
  type ReceptionRefusalState,
  type ReceptionRefusalStep,
  receptionRefusalLifecycle,
} from './reception-refusal-lifecycle.ts'
import {
  groundNotInForce,
  nobodyRefused,
  reasonNotTold,
  refusalDayImpossible,
} from './reception-refusal-refusals.ts'
import { groundsOn, type RefusalGround } from './refusal-ground.ts'

/** Who was refused when and why: nothing of a person. */
export interface Refused {
  unitId: string
  refusedOn: string
  ground: RefusalGround
  people: number
  /** What happened, in words that name nobody. */
  reason: string
  toldByWord: boolean
}

/** What followed: the notice, or why it was no refusal after all. */
export interface RefusalStepFacts {
  on: string
  document: string | null
  reason: string | null
}

const LONGEST = { reason: 1_000, document: 100 } as const
const MOST_PEOPLE = 100_000

export interface ReceptionRefusal extends Refused {}

/** Citizens who came and were not received, on a ground of the law, and their notice. */
export class ReceptionRefusal {
  state: ReceptionRefusalState = 'REFUSED'
  notice: string | null = null
  notifiedOn: string | null = null
  withdrawnWhy: string | null = null
  version = 1

  constructor(
    readonly id: string,
    refused: Refused,
    public recordedBy: string,
  ) {
    Object.assign(this, refused)
  }

  /** A refusal that happened; refuses one on no ground of its day, and one whose reason nobody was told. */
  static recorded(id: string, refused: Refused, by: string, today: string): ReceptionRefusal {
    const { refusedOn, ground, people, reason, toldByWord } = refused
    if (refusedOn > today) throw refusalDayImpossible('input.refusedOn', null)
    const rule = groundsOn(refusedOn).find((each) => each.ground === ground)
    if (!rule) throw groundNotInForce(refusedOn)
    if (!Number.isInteger(people) || people < 1 || people > MOST_PEOPLE) throw nobodyRefused()
    if (isBlank(reason) || reason.length > LONGEST.reason) throw textMissing('input.reason', LONGEST.reason)
    if (rule.toldByWord && !toldByWord) throw reasonNotTold(rule.article)
    return new ReceptionRefusal(id, refused, by)
  }

  /** A step after it: the notice never without its number, a withdrawal never without a reason. */
  take(step: ReceptionRefusalStep, facts: RefusalStepFacts, by: string, today: string): void {
    const state = receptionRefusalLifecycle.step(this.state, step)
    const { on, document, reason } = facts
    const [field, said] =
      step === 'notify' ? (['document', document] as const) : (['reason', reason] as const)
    if (said === null || isBlank(said) || said.length > LONGEST[field])
      throw textMissing(`input.${field}`, LONGEST[field])
    const first = this.notifiedOn ?? this.refusedOn
    if (on < first || on > today) throw refusalDayImpossible('input.on', first)
    Object.assign(this, step === 'notify' ? { notice: said, notifiedOn: on } : { withdrawnWhy: said }, {
      state,
      recordedBy: by,
      version: this.version + 1,
    })
  }
}
