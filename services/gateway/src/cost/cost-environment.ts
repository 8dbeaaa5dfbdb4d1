import { readEnvironment } from '@province/runtime'
import { z } from 'zod'
import { COST_POLICY, type CostPolicy } from './cost-desk.ts'

const bucket = (standard: CostPolicy['client']) =>
  z
    .string()
    .regex(/^\d{1,9}\/\d{1,9}$/, 'must be what fits and what comes back each second, such as 500000/5000')
    .default(`${standard.size}/${standard.perSecond}`)
    .transform((text) => {
      const [size = 0, perSecond = 0] = text.split('/').map(Number)
      return { size, perSecond: Math.max(1, perSecond) }
    })

const { atOnce, waiting } = COST_POLICY.places
const places = z
  .string()
  .regex(/^[1-9]\d{0,3}\/\d{1,4}$/, 'must be how many are worked on together and how many wait, such as 8/64')
  .default(`${atOnce}/${waiting}`)
  .transform((text) => {
    const [together = 1, inLine = 0] = text.split('/').map(Number)
    return { atOnce: together, waiting: inLine }
  })

const streams = z
  .string()
  .regex(
    /^[1-9]\d{0,5}\/[1-9]\d{0,4}$/,
    'must be how many are open in all and of one account, such as 5000/20',
  )
  .default(`${COST_POLICY.streams.most}/${COST_POLICY.streams.ofOne}`)
  .transform((text) => {
    const [most = 1, ofOne = 1] = text.split('/').map(Number)
    return { most, ofOne }
  })

/** What documents may cost, as settings. */
export const costShape = z.object({
  COST_LIMIT: z.coerce.number('must be a number').int().min(1).default(COST_POLICY.limit),
  CLIENT_BUCKET: bucket(COST_POLICY.client),
  PERSON_BUCKET: bucket(COST_POLICY.person),
  PARALLEL_REQUESTS: places,
  EVENT_STREAMS: streams,
})

/** What documents may cost: `COST_LIMIT` for one, `CLIENT_BUCKET` and `PERSON_BUCKET` (size/per second) over time, `PARALLEL_REQUESTS` at once, `EVENT_STREAMS` open in all and of one account. */
export function readCostPolicy(source: NodeJS.ProcessEnv): CostPolicy {
  const settings = readEnvironment(costShape, source)
  return {
    limit: settings.COST_LIMIT,
    client: settings.CLIENT_BUCKET,
    person: settings.PERSON_BUCKET,
    places: settings.PARALLEL_REQUESTS,
    streams: settings.EVENT_STREAMS,
  }
}
