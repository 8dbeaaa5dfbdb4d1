import { forbiddenOrMissing } from '@province/runtime/refusal'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { validate as isId, v7 } from 'uuid'
import type { DialogueRow } from '../dialogue/dialogue.repository.ts'
import type { DialogueService } from '../dialogue/dialogue.service.ts'
import type { MatterRow } from '../petition/matter/matter.repository.ts'
import type { MatterService } from '../petition/matter/matter.service.ts'
import type { LandTieRepository, LandTieRow } from './land-tie.repository.ts'
import { LandTie, type LandTieKind } from './land-tie.ts'
import { alreadyTied, oneSubject, projectInvalid } from './land-tie-refusals.ts'

/** What is tied, and to which project. */
export interface TieAsked {
  landProject: string
  matter: string | null
  dialogue: string | null
}

/** Who may record the thing itself may say which project it is about. */
const NEEDS: Readonly<Record<LandTieKind, string>> = {
  MATTER: 'petition.handle',
  DIALOGUE: 'reception.record',
}

/** Ties matters and dialogues to the land-clearance projects that they are about. */
export class LandTieService {
  constructor(
    private readonly ties: LandTieRepository,
    private readonly matters: Pick<MatterService, 'byId'>,
    private readonly dialogues: Pick<DialogueService, 'byId'>,
    private readonly request: RequestContext,
  ) {}

  /** Matters in sight that are about a project. */
  async mattersOf(projectId: string): Promise<MatterRow[]> {
    return this.#subjects(projectId, 'MATTER', (id) => this.matters.byId(id))
  }

  /** Dialogues in sight that were about a project. */
  async dialoguesOf(projectId: string): Promise<DialogueRow[]> {
    return this.#subjects(projectId, 'DIALOGUE', (id) => this.dialogues.byId(id))
  }

  /** The ties of a matter or a dialogue that stand. */
  async ofSubject(id: string): Promise<LandTieRow[]> {
    return (await this.ties.ofSubject(id)).filter(({ untiedOn }) => untiedOn === null)
  }

  async tie({ landProject, matter, dialogue }: TieAsked): Promise<LandTieRow> {
    const kind = matter === null ? 'DIALOGUE' : 'MATTER'
    const subject =
      matter === null ? await this.dialogues.byId(dialogue ?? '') : await this.matters.byId(matter)
    if (!subject) throw forbiddenOrMissing()
    await this.request.authority.require(NEEDS[kind], subject.unitId)
    if (matter !== null && dialogue !== null) throw oneSubject()
    if (!isId(landProject)) throw projectInvalid()
    const tied = { unitId: subject.unitId, projectId: landProject, kind, subjectId: subject.id } as const
    const version = await this.ties.standing(tied)
    if (version !== undefined) throw alreadyTied(version)
    const tie = new LandTie(v7(), tied, this.request.today, this.request.subject)
    this.ties.add(tie)
    return this.#told(tie, 'tied')
  }

  async untie(seen: SeenVersion): Promise<LandTieRow> {
    const shown = await this.ties.byId(seen.id)
    if (!shown) throw forbiddenOrMissing()
    const tie = await this.request.forChange(this.ties, seen, NEEDS[shown.kind])
    tie.untie(this.request.today, this.request.subject)
    return this.#told(tie, 'untied')
  }

  async #subjects<Subject>(
    projectId: string,
    of: LandTieKind,
    byId: (id: string) => Promise<Subject | null>,
  ): Promise<Subject[]> {
    const ties = await this.ties.ofProject(projectId)
    const standing = ties.filter(({ kind, untiedOn }) => kind === of && untiedOn === null)
    const subjects = await Promise.all(standing.map(({ subjectId }) => byId(subjectId)))
    return subjects.filter((subject) => subject !== null)
  }

  #told(tie: LandTie, what: string): LandTieRow {
    const { id, unitId, kind, version } = tie
    this.request.record({ name: `land_tie.${what}`, aggregateId: id, unitId, payload: { kind, version } })
    return this.ties.rowOf(tie)
  }
}
