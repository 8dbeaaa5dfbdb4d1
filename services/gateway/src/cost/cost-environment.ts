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

const shape = z.object({
  COST_LIMIT: z.coerce.number('must be a number').int().min(1).default(COST_POLICY.limit),
  CLIENT_BUCKET: bucket(COST_POLICY.client),
  PERSON_BUCKET: bucket(COST_POLICY.person),
})

/** What documents may cost: `COST_LIMIT` for one, `CLIENT_BUCKET` and `PERSON_BUCKET` (size/per second) over time. */
export function readCostPolicy(source: NodeJS.ProcessEnv): CostPolicy {
  const { COST_LIMIT, CLIENT_BUCKET, PERSON_BUCKET } = readEnvironment(shape, source)
  return { limit: COST_LIMIT, client: CLIENT_BUCKET, person: PERSON_BUCKET }
}
