import type { RequestContext } from '@province/subgraph/request'
import type { EnteredFigureService } from './entered-figure/entered-figure.service.ts'
import type { HeldService } from './held/held.service.ts'
import { KeepersService } from './held/measure-keepers.service.ts'
import type { Subgraphs } from './held/subgraphs.port.ts'
import { IndicatorRepository } from './indicator/indicator.repository.ts'
import { IndicatorService } from './indicator/indicator.service.ts'
import { IndicatorExemptionRepository } from './indicator/indicator-exemption.repository.ts'
import { ApplicabilityRepository } from './indicator-value/applicability.repository.ts'
import { IndicatorReadingRepository } from './indicator-value/indicator-reading.repository.ts'
import { IndicatorReadingService } from './indicator-value/indicator-reading.service.ts'
import { IndicatorValueService } from './indicator-value/indicator-value.service.ts'

/** The use cases of indicators: what they are, what they say, and what they said before. */
export interface IndicatorCases {
  indicators: IndicatorService
  indicatorValues: IndicatorValueService
  indicatorReadings: IndicatorReadingService
}

type Beside = RequestContext & IndicatorCases & { entered: EnteredFigureService; held: HeldService }

/** How each is made when it is asked for. */
export const indicatorMaking = (
  subgraphs: Subgraphs,
): { [Name in keyof IndicatorCases]: (request: Beside) => IndicatorCases[Name] } => ({
  indicators: (request) =>
    new IndicatorService(
      new IndicatorRepository(request),
      new IndicatorExemptionRepository(request),
      new KeepersService(subgraphs, request.entered, request),
      request,
    ),
  indicatorValues: (request) =>
    new IndicatorValueService(
      new ApplicabilityRepository(request),
      request.indicators,
      request.held,
      request,
    ),
  indicatorReadings: (request) => {
    const { indicators, indicatorValues } = request
    return new IndicatorReadingService(
      new IndicatorReadingRepository(request),
      indicators,
      indicatorValues,
      request,
    )
  },
})
