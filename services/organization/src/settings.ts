import { z } from 'zod'

/** `SECOND_FACTOR_REQUIRED`: whether roles that open what people wrote, or who they are, give nothing without a second factor. */
export const secondFactorRequired = z.enum(['0', '1'], 'must be 0 or 1').default('0')
