import { forbiddenOrMissing, staleVersion } from '@province/runtime/refusal'
import { type Connection, connectionOf, pageOf } from '@province/subgraph/list'
import { type RequestContext } from '@province/subgraph/work'
import { validate as isId, v7 } from 'uuid'
import type { Mandate } from '../delegation/delegation.ts'
import type { ThemeRepository, ThemeRow } from './theme.repository.ts'
import type { Theme } from './theme.ts'
import { type ThemeWindow, themeWindow } from './theme-window.ts'

/** Which themes, which page. */
export interface ThemeListing {
  unit?: string | null
  first: number
  after?: string | null
}

/** The decision of one theme, by who saw this version of it. */
export interface ThemeDecision {
  id: string
  expectedVersion: number
  mandate: Mandate
}

const DECIDE = 'supervision.decide_theme'

/** Reads themes and records their decisions. */
export class ThemeService {
  constructor(
    private readonly themes: ThemeRepository,
    private readonly request: RequestContext,
  ) {}

  /** Refuses with `FORBIDDEN_OR_MISSING`. */
  async find(id: string): Promise<ThemeRow> {
    const [theme] = isId(id) ? await this.themes.byId(id) : []
    if (!theme) throw forbiddenOrMissing()
    return theme
  }

  async list({ unit, ...args }: ThemeListing): Promise<Connection<ThemeRow>> {
    const unitId = unit ?? null
    const page = pageOf(args, ['themes', unitId])
    if (unitId !== null && !isId(unitId)) return connectionOf<ThemeRow>([], page, 0, () => [])
    const rows = await this.themes.list(unitId, page)
    const total = rows[0]?.total ?? (page.after ? (await this.themes.count(unitId))[0]?.total : 0) ?? 0
    return connectionOf<ThemeRow>(rows, page, total, (row) => [row.runsFrom, row.id])
  }

  async ofUnit(unitId: string, asked: ThemeWindow): Promise<ThemeRow[]> {
    const { from, to } = themeWindow(asked)
    const rows = await this.request.load<ThemeRow[]>(`themes ${from} ${to}`, unitId, async (ids) =>
      Map.groupBy(await this.themes.ofUnits(ids, from, to), (row) => row.unitId),
    )
    return rows ?? []
  }

  async decide({ id, expectedVersion, mandate }: ThemeDecision): Promise<ThemeRow> {
    const theme = isId(id) ? await this.themes.load(id) : null
    if (!theme) throw forbiddenOrMissing()
    await this.request.authority.require(DECIDE, theme.unitId)
    if (theme.version !== expectedVersion) throw staleVersion(theme.version)
    const { actor, clock } = this.request
    const delegation = theme.decide(v7(), mandate, actor.subject, clock.today())
    this.themes.add(delegation)
    this.#tell(theme, delegation.id, mandate)
    return { ...theme }
  }

  #tell(
    { id, unitId, code, owner, state, version }: Theme,
    delegationId: string,
    { decidedOn }: Mandate,
  ): void {
    const payload = { code, owner, state, version, delegationId, decidedOn }
    this.request.record({ name: 'theme.decided', aggregateId: id, unitId, payload })
  }
}
