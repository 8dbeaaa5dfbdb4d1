import { forbiddenOrMissing } from '@province/runtime/refusal'
import { type Days, soundWindow } from '@province/subgraph/measure'
import type { RequestContext, SeenVersion } from '@province/subgraph/request'
import { v7 } from 'uuid'
import type { DelegationRepository, DelegationRow } from '../delegation/delegation.repository.ts'
import type { Mandate } from '../delegation/delegation.ts'
import type { ThemeRepository, ThemeRow } from './theme.repository.ts'
import type { Theme } from './theme.ts'

/** Reads themes with the delegations they opened, and records their decisions. */
export class ThemeService {
  readonly list: ThemeRepository['list']

  constructor(
    private readonly themes: ThemeRepository,
    private readonly delegations: DelegationRepository,
    private readonly request: RequestContext,
  ) {
    this.list = themes.list
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
