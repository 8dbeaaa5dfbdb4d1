import type { Counted, MeasureQuestion } from '@province/subgraph/measure'
import type { ThemeRow } from '../theme/theme.repository.ts'
import type { ThemeService } from '../theme/theme.service.ts'
import type { MeasureRepository } from './measure.repository.ts'
import { themesOf } from './measure.ts'

type SharedTheme = ThemeRow & { share: number }

/** What themes state of their subjects, and the delegations on record. */
export class MeasureService {
  constructor(
    private readonly themes: ThemeService,
    private readonly measures: MeasureRepository,
  ) {}

  /** Themes, each worth the subjects that it states. */
  async subjects(question: MeasureQuestion): Promise<(Counted & { title: string })[]> {
    const { code } = themesOf(question.key)
    const themes = (await this.#owned(question)).filter((theme) => theme.code === code)
    return themes.map(({ id, title, statedSubjects, unitId, share }) => {
      return { id, title, value: statedSubjects * share, share, unitId }
    })
  }

  /** The delegations that were decided by the day. */
  async delegations(question: MeasureQuestion): Promise<(Counted & { document: string })[]> {
    const opened = (await this.#owned(question)).map(async ({ id: theme, unitId, share }) =>
      (await this.themes.delegationsOf(theme))
        .filter(({ decidedOn }) => decidedOn <= question.boundaries.asOf)
        .map(({ id, document }) => ({ id, document, share, unitId })),
    )
    return (await Promise.all(opened)).flat()
  }

  async #owned(question: MeasureQuestion): Promise<SharedTheme[]> {
    const { owner } = themesOf(question.key)
    const { asOf } = question.boundaries
    return (await this.#themes(question)).filter((theme) => theme.owner === owner && theme.runsFrom <= asOf)
  }

  /** The themes of the unit; restated, of the units that became it. All of those are in sight, or none is counted. */
  async #themes({ unit, window, boundaries }: MeasureQuestion): Promise<SharedTheme[]> {
    const itself = [{ unitId: unit, share: 1, inSight: true }]
    const origins = boundaries.restated ? await this.measures.origins(unit, boundaries) : itself
    if (origins.some(({ inSight }) => !inSight)) return []
    const themes = origins.map(async ({ unitId, share }) =>
      (await this.themes.ofUnit(unitId, window)).map((theme) => ({ ...theme, share })),
    )
    return (await Promise.all(themes)).flat()
  }
}
