import type { Actor } from '@province/actor'
import type { HierarchyModel } from './hierarchy-model.ts'
import type { NounRecords } from './nouns/nouns-model.ts'

/** Something that belongs to a unit. */
export interface ModelRecord {
  id: string
  unitId: string
  version: number
}

export interface ModelTheme extends ModelRecord {
  runsFrom: string
  runsTo: string
  state: 'PROPOSED' | 'DECIDED'
}

export interface ModelSchedule extends ModelRecord {
  from: string
  to: string
}

export interface ModelResult extends ModelRecord {
  index: string
  year: number
  edition: number
}

export interface ModelExemption extends ModelRecord {
  validFrom: string
  validTo: string | null
}

export interface ModelReport extends ModelRecord {
  periodTo: string
}

/** Something between two units: who issued it, who is addressed. */
export interface ModelTwoEnded extends ModelRecord {
  otherUnitId: string
  state: string
}

/** Something of one unit that takes a step. */
export interface ModelStated extends ModelRecord {
  state: string
}

/** A registered document with a file that can be read, and how many files it has. */
export interface ModelDocument extends ModelRecord {
  classification: 'OPEN' | 'SECRET'
  fileId: string
  files: number
}

/** Everything there is, whoever may see it. */
export interface Records extends NounRecords {
  themes: ModelTheme[]
  schedules: ModelSchedule[]
  results: ModelResult[]
  exemptions: ModelExemption[]
  reports: ModelReport[]
  followUps: ModelTwoEnded[]
  tasks: ModelTwoEnded[]
  occasions: ModelStated[]
  agreements: ModelStated[]
  documents: ModelDocument[]
}

/** The rules of who may see and do what, in a few lines. */
export class PolicyModel {
  constructor(
    readonly hierarchy: HierarchyModel,
    /** Do services ask the policy before they read? Without it who may not read is shown nothing. */
    readonly asks: boolean,
  ) {}

  /** May the actor ask for such things at all: do they hold the action anywhere? */
  mayAsk(actor: Actor, action: string): boolean {
    return !this.asks || actor.grants.some(({ actions }) => actions.includes(action))
  }

  /** May the actor do this to something of this unit? */
  may(actor: Actor, action: string, unitId: string): boolean {
    const path = this.hierarchy.path(unitId)
    return actor.grants.some(({ actions, unitId: root }) => actions.includes(action) && path.includes(root))
  }

  /** May the actor read something that two units share? */
  sees(actor: Actor, action: string, { unitId, otherUnitId }: ModelTwoEnded): boolean {
    return this.may(actor, action, unitId) || this.may(actor, action, otherUnitId)
  }

  /** Those of the records that the actor may read. */
  seen<Each extends ModelRecord>(actor: Actor, action: string, records: readonly Each[]): Each[] {
    return records.filter(({ unitId }) => this.may(actor, action, unitId))
  }
}
