import { dayOutside, wordsUpTo } from '@province/runtime/refusal'
import {
  type EmulationModelState,
  type EmulationModelStep,
  emulationModelLifecycle,
} from './emulation-model-lifecycle.ts'

/** In which field a model is run. */
export type EmulationField = 'ECONOMY' | 'CULTURE_SOCIETY' | 'SECURITY' | 'POLITICAL_SYSTEM'

/** What is proposed as a model. */
export interface ModelTold {
  readonly unitId: string
  /** Who runs it, as it is called. */
  readonly runBy: string
  /** The body of the organization; null: known by its words alone. */
  readonly runByBodyId?: string | null
  readonly title: string
  readonly field: EmulationField
  readonly startedOn: string
}

export interface EmulationModel extends ModelTold {}

const LONGEST = 300
const refuseWords = wordsUpTo(LONGEST)

/** A model of the movement "Dân vận khéo": run by somebody, recognised by a document. */
export class EmulationModel {
  state: EmulationModelState = 'PROPOSED'
  recognisedBy: string | null = null
  recognisedOn: string | null = null
  endedOn: string | null = null
  invented = false
  version = 1

  constructor(
    readonly id: string,
    told: ModelTold,
    readonly recordedBy: string,
  ) {
    Object.assign(this, told)
  }

  /** Refuses what is not said, and a day to come. */
  static propose(
    id: string,
    told: ModelTold,
    { subject, today }: { subject: string; today: string },
  ): EmulationModel {
    refuseWords('input.title', told.title, { vi: 'Hãy ghi tên mô hình', en: 'Name the model' })
    refuseWords('input.runBy', told.runBy, { vi: 'Hãy ghi nơi thực hiện', en: 'Say who runs it' })
    if (told.startedOn > today) throw dayOutside('input.startedOn', '1945-09-02', today)
    return new EmulationModel(id, told, subject)
  }

  /** Recognised by a document, or ended: on a day. */
  take(step: EmulationModelStep, on: string, document: string | null, today: string): void {
    const to = emulationModelLifecycle.step(this.state, step)
    if (step === 'recognise')
      refuseWords('input.document', document ?? '', {
        vi: 'Hãy ghi văn bản công nhận',
        en: 'Give the document',
      })
    const since = this.recognisedOn ?? this.startedOn
    if (on < since || on > today) throw dayOutside('input.on', since, today)
    this.state = to
    Object.assign(this, step === 'recognise' ? { recognisedBy: document, recognisedOn: on } : { endedOn: on })
    this.version += 1
  }
}
