import { z } from 'zod'

/** How many connections a service holds for reading, and as many again for writing: the setting `POOL_SIZE`. */
export const poolSize = z.coerce
  .number('must be a number of connections')
  .int('must be a whole number of connections')
  .min(1, 'must be at least 1')
  .max(100, 'must be at most 100')
  .default(4)
