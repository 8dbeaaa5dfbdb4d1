/** A subgraph that could not be reached or did not answer with GraphQL; `silent` when it accepts but never speaks. */
export class TransportFailure extends Error {
  override readonly name = 'TransportFailure'
  constructor(
    message: string,
    readonly silent = false,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
