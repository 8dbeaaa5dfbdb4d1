import type { RequestContext } from '@province/subgraph/request'
import type { EndedUnit, OfficeOutlook, Offices, OpenedUnit } from '../../register/index.ts'
import type { OfficeSuccessionRepository } from './office-succession.repository.ts'

/** Kinds of body that no template gives and that outlive their unit: somebody decides what becomes of them. */
const OUTLIVES: readonly string[] = [
  'PUBLIC_SERVICE_UNIT',
  'RECEPTION_BOARD',
  'INSPECTORATE',
  'PARTY_COMMITTEE',
  'PARTY_BOARD',
  'FATHERLAND_FRONT',
  'MASS_ORGANISATION',
  'ARMED_FORCES_BLOC',
  'AGENCIES_BLOC',
  'EXTERNAL_ORGANISATION',
]

/** What becomes of bodies and positions through a reorganisation: foreseen in its preview, done with it. */
export class OfficeSuccessionService implements Offices {
  constructor(
    private readonly offices: OfficeSuccessionRepository,
    private readonly request: RequestContext,
  ) {}

  async foresee(
    ended: readonly EndedUnit[],
    opened: readonly OpenedUnit[],
    on: string,
  ): Promise<OfficeOutlook> {
    const [ending, due] = await Promise.all([
      ended.length === 0
        ? []
        : this.offices.ending(
            ended.map(({ id }) => id),
            OUTLIVES,
            on,
          ),
      opened.length === 0 ? [] : this.offices.due(opened, on),
    ])
    return { ending, due }
  }

  async follow(
    ended: readonly EndedUnit[],
    opened: readonly OpenedUnit[],
    { on, document }: { on: string; document: string },
  ): Promise<OfficeOutlook> {
    const outlook = await this.foresee(ended, opened, on)
    const kept = outlook.ending.filter(({ handedOver }) => handedOver).map(({ id }) => id)
    const { subject } = this.request
    if (ended.length > 0) await this.offices.end(ended, kept, on, document, subject)
    if (opened.length > 0) await this.offices.open(opened, on, document, subject)
    return outlook
  }
}
