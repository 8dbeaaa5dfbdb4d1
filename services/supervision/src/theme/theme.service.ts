import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Days, soundWindow } from '@province/subgraph/measure'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { SupervisingBodyService } from '../body/supervising-body.service.ts'
import type { IssuerBody } from '../body/supervising-body.ts'
import type { DelegationRepository, DelegationRow } from '../delegation/delegation.repository.ts'
import type { Mandate } from '../delegation/delegation.ts'
import type { ProgrammeRow } from '../programme/programme.repository.ts'
import { programmeClosed, sourceUnknown } from '../programme/programme-refusals.ts'
import type { ThemeRepository, ThemeRow } from './theme.repository.ts'
import { Theme, type ThemeProposal, type ThemeSpans } from './theme.ts'
import { ownerOfProgramme, themeProposed } from './theme-refusals.ts'

type Owned = 'code' | 'owner' | 'ownerName' | 'ownerBodyId' | 'programmeId'

/** Whose theme is proposed: of the body of a programme, or of a body by itself. */
interface OwnerAsked {
  readonly programme?: string | null | undefined
  readonly ownedBy?: string | null | undefined
  readonly owner?: IssuerBody | null | undefined
  readonly ownerName?: string | null | undefined
}

/** A theme as it is proposed. */
export type ThemeAsked = Omit<ThemeProposal, Owned> & ThemeSpans & OwnerAsked

/** What a theme may belong to. */
export interface ThemeSources {
  readonly programmes: { byId(id: string): Promise<ProgrammeRow | null> }
  readonly bodies: SupervisingBodyService
}

/** Reads themes with the delegations they opened, proposes them, and records their decisions. */
export class ThemeService {
  readonly list: ThemeRepository['list']
  readonly ofProgramme: ThemeRepository['ofProgramme']

  constructor(
    private readonly themes: ThemeRepository,
    private readonly delegations: DelegationRepository,
    private readonly from: ThemeSources,
    private readonly request: RequestContext,
  ) {
    this.list = themes.list
    this.ofProgramme = themes.ofProgramme
  }

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ThemeRow> {
    const theme = await this.themes.byId(id)
    if (!theme) throw forbiddenOrMissing()
    return theme
  }

  /** The themes of a unit that run on some day of the window. Refuses with `DATE_INVALID`. */
  ofUnit(unitId: string, asked: Days): Promise<ThemeRow[]> {
    const { from, to } = soundWindow(asked)
    return this.themes.ofUnit(unitId, from, to)
  }

  /** The delegations that a theme opened. */
  delegationsOf(themeId: string): Promise<DelegationRow[]> {
    return this.delegations.ofTheme(themeId)
  }

  /** Proposes a theme; it waits for its decision. Of a programme it is the body’s whose programme it is. */
  async propose(unitId: string, asked: ThemeAsked): Promise<ThemeRow> {
    await this.request.authority.require('supervision.plan', unitId)
    const { programme: _of, ownedBy: _by, owner: _owner, ownerName: _name, ...told } = asked
    const theme = Theme.propose(v7(), unitId, { ...told, ...(await this.#owner(unitId, asked)) })
    if (await this.themes.isProposed(theme)) throw themeProposed()
    this.themes.add(theme)
    const { id, code, owner, state, version } = theme
    const payload = { code, owner, state, version }
    this.request.record({ name: 'theme.proposed', aggregateId: id, unitId, payload })
    return this.themes.rowOf(theme)
  }

  async #owner(unitId: string, { programme, ownedBy, owner, ownerName, runs }: ThemeAsked) {
    if (programme == null) {
      const where = { unitId, day: runs.from, field: 'input.ownedBy', wordsField: 'input.ownerName' }
      const by = await this.from.bodies.acting({ id: ownedBy, body: owner, name: ownerName }, where)
      return { owner: by.body, ownerName: by.name, ownerBodyId: by.id, programmeId: null }
    }
    const given = Object.entries({ ownedBy, owner, ownerName }).find(([, value]) => value != null)
    if (given) throw ownerOfProgramme(`input.${given[0]}`)
    const of = await this.from.programmes.byId(programme)
    if (of?.unitId !== unitId) throw sourceUnknown('input.programme')
    if (of.state === 'CLOSED') throw programmeClosed()
    return { owner: of.body, ownerName: of.bodyName, ownerBodyId: of.bodyId ?? null, programmeId: of.id }
  }

  /** The body has decided: a delegation goes out. */
  async decide(seen: SeenVersion, mandate: Mandate): Promise<ThemeRow> {
    const theme = await this.request.forChange(this.themes, seen, 'supervision.decide_theme')
    const { subject, today } = this.request
    const delegation = theme.decide(v7(), mandate, subject, today)
    this.delegations.add(delegation)
    this.#record(theme, delegation.id, mandate)
    return this.themes.rowOf(theme)
  }

  #record(
    { id, unitId, code, owner, state, version }: Theme,
    delegationId: string,
    { decidedOn }: Mandate,
  ): void {
    const payload = { code, owner, state, version, delegationId, decidedOn }
    this.request.record({ name: 'theme.decided', aggregateId: id, unitId, payload })
  }
}
