import { Arg } from 'type-graphql'

/** The argument of a mutation that makes something new: the unit of work reads it, the resolver does not. */
export const IdempotencyKey = (): ParameterDecorator =>
  Arg('idempotencyKey', () => String, {
    description: 'Same key and input, same answer.',
  }) as ParameterDecorator
