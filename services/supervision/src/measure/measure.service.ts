import { type Connection, connectionOf, connectionOfAll, type Page, pageOf } from '@province/subgraph/list'
import {
  AS_REPORTED,
  type Boundaries,
  boundariesOf,
  countedIn,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
} from '@province/subgraph/measure'
import { validate as isId } from 'uuid'
import type { ThemeRow } from '../theme/theme.repository.ts'
import type { ThemeService } from '../theme/theme.service.ts'
import type { MeasureRepository } from './measure.repository.ts'
import { measureOf, type SupervisionMeasure, unitOfCount } from './measure.ts'

interface Asked {
  unit: string
  window: MeasuresArgs['window']
  boundaries: Boundaries
}

type Counted = Exclude<SupervisionMeasure, { of: 'open items' }>
type SharedTheme = ThemeRow & { share: number }

const sum = (records: readonly MeasureRecord[]) => records.reduce((total, { value }) => total + value, 0)
const ONE: Page = { limit: 1, after: null, list: '' }

/** Supervision's figures: what themes state of their subjects, and the delegations on record. */
export class MeasureService {
  constructor(
    private readonly themes: ThemeService,
    private readonly measures: MeasureRepository,
    private readonly today: string,
  ) {}

  /** Null where no record stands behind a figure: nothing is held then, which is not zero. */
  async values({ keys, unit, window, ...asked }: MeasuresArgs): Promise<Measure[]> {
    const boundaries = boundariesOf(asked, this.today)
    const known = keys.flatMap((key) => {
      const measure = measureOf(key)
      return measure ? [{ key, measure }] : []
    })
    return Promise.all(
      known.map(async ({ key, measure }) => {
        const counted = { key, unitOfCount: unitOfCount(measure), asOf: boundaries.asOf }
        if (measure.of === 'open items')
          return { ...counted, ...AS_REPORTED, value: await this.#openCount(unit, boundaries.asOf) }
        const records = await this.#behind(measure, { unit, window, boundaries })
        const estimate = records.some(({ share }) => share !== 1)
        const value = records.length > 0 ? sum(records) : null
        return { ...counted, value, ...countedIn(boundaries, estimate) }
      }),
    )
  }

  /** Themes or delegations, in order. */
  async records(args: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const { key, unit, window, first, after } = args
    const boundaries = boundariesOf(args, this.today)
    const { asOf, drawnOn } = boundaries
    const list = ['supervisionMeasureRecords', key, unit, window.from, window.to, asOf, drawnOn]
    const page = pageOf({ first, after }, list)
    const measure = measureOf(key)
    if (measure?.of === 'open items') return this.#open(unit, asOf, page)
    const behind = measure ? await this.#behind(measure, { unit, window, boundaries }) : []
    return connectionOfAll(behind, page, ({ id }) => id)
  }

  async #behind(measure: Counted, asked: Asked): Promise<MeasureRecord[]> {
    const { asOf } = asked.boundaries
    const themes = isId(asked.unit) ? await this.#themes(asked) : []
    const owned = themes.filter(({ owner, runsFrom }) => owner === measure.owner && runsFrom <= asOf)
    if (measure.of === 'delegations') return this.#delegations(owned, asOf)
    return owned
      .filter(({ code }) => code === measure.code)
      .map(({ id, title, statedSubjects, unitId, share }) => {
        return { id, label: title, value: statedSubjects * share, share, unitId }
      })
  }

  /** The themes of the unit; restated, of the units that became it. All of those are in sight, or none is told. */
  async #themes({ unit, window, boundaries }: Asked): Promise<SharedTheme[]> {
    const itself = [{ unitId: unit, share: 1, inSight: true }]
    const origins = boundaries.restated ? await this.measures.origins(unit, boundaries) : itself
    if (origins.some(({ inSight }) => !inSight)) return []
    const themes = origins.map(async ({ unitId, share }) =>
      (await this.themes.ofUnit(unitId, window)).map((theme) => ({ ...theme, share })),
    )
    return (await Promise.all(themes)).flat()
  }

  async #delegations(themes: readonly SharedTheme[], asOf: string): Promise<MeasureRecord[]> {
    const delegations = themes.map(async ({ id: theme, unitId, share }) =>
      (await this.themes.delegationsOf(theme))
        .filter(({ decidedOn }) => decidedOn <= asOf)
        .map(({ id, document }) => {
          return { id, label: `Đoàn giám sát theo ${document}`, value: share, share, unitId }
        }),
    )
    return (await Promise.all(delegations)).flat()
  }

  async #openCount(unit: string, asOf: string): Promise<number> {
    const [row] = isId(unit) ? await this.measures.openItems(unit, asOf, ONE) : []
    return row?.total ?? 0
  }

  async #open(unit: string, asOf: string, page: Page): Promise<Connection<MeasureRecord>> {
    const rows = isId(unit) ? await this.measures.openItems(unit, asOf, page) : []
    const items = rows.map(({ id, label, unitId }) => {
      return { id, label: `Chuyên đề giám sát: ${label}`, value: 1, share: 1, unitId, kind: 'theme' }
    })
    return connectionOf<MeasureRecord>(items, page, rows[0]?.total ?? 0, ({ id }) => [id])
  }
}
