import {
  AS_REPORTED,
  type Connection,
  connectionOfAll,
  type Measure,
  type MeasureRecord,
  type MeasureRecordsArgs,
  type MeasuresArgs,
  pageOf,
} from '@province/subgraph'
import { validate as isId } from 'uuid'
import type { DelegationService } from '../delegation/delegation.service.ts'
import type { ThemeRow } from '../theme/theme.repository.ts'
import type { ThemeService } from '../theme/theme.service.ts'
import { measureOf, type SupervisionMeasure, unitOfCount } from './measure.ts'

type Asked = Pick<MeasuresArgs, 'unit' | 'window' | 'asOf'>

const sum = (records: readonly MeasureRecord[]) => records.reduce((total, { value }) => total + value, 0)

/** Supervision's figures: what themes state of their subjects, and the delegations on record. */
export class MeasureService {
  constructor(
    private readonly themes: ThemeService,
    private readonly delegations: DelegationService,
  ) {}

  /** Null where no record stands behind a figure: nothing is held then, which is not zero. */
  async values({ keys, ...asked }: Asked & Pick<MeasuresArgs, 'keys'>): Promise<Measure[]> {
    const known = keys.flatMap((key) => {
      const measure = measureOf(key)
      return measure ? [{ key, measure }] : []
    })
    return Promise.all(
      known.map(async ({ key, measure }) => {
        const records = await this.#behind(measure, asked)
        const value = records.length > 0 ? sum(records) : null
        return { key, value, unitOfCount: unitOfCount(measure), asOf: asked.asOf, ...AS_REPORTED }
      }),
    )
  }

  /** Themes or delegations, in order. */
  async records({
    key,
    unit,
    window,
    asOf,
    ...args
  }: MeasureRecordsArgs): Promise<Connection<MeasureRecord>> {
    const page = pageOf(args, ['supervisionMeasureRecords', key, unit, window.from, window.to, asOf])
    const measure = measureOf(key)
    const behind = measure ? await this.#behind(measure, { unit, window, asOf }) : []
    return connectionOfAll(behind, page, ({ id }) => id)
  }

  async #behind(measure: SupervisionMeasure, { unit, window, asOf }: Asked): Promise<MeasureRecord[]> {
    const themes = isId(unit) ? await this.themes.ofUnit(unit, window) : []
    const owned = themes.filter(({ owner, runsFrom }) => owner === measure.owner && runsFrom <= asOf)
    if (measure.of === 'delegations') return this.#delegations(owned, asOf)
    return owned
      .filter(({ code }) => code === measure.code)
      .map(({ id, title, statedSubjects }) => ({ id, label: title, value: statedSubjects, share: 1 }))
  }

  async #delegations(themes: readonly ThemeRow[], asOf: string): Promise<MeasureRecord[]> {
    const delegations = await Promise.all(themes.map(({ id }) => this.delegations.ofTheme(id)))
    return delegations
      .flat()
      .filter(({ decidedOn }) => decidedOn <= asOf)
      .map(({ id, document }) => ({ id, label: `Đoàn giám sát theo ${document}`, value: 1, share: 1 }))
  }
}
