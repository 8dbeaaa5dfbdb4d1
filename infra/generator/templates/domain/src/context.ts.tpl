import { lazyContext, type RequestContext } from '@province/subgraph/request'
import { __Noun__Repository } from './__noun__/__noun__.repository.ts'
import { __Noun__Service } from './__noun__/__noun__.service.ts'

/** A request with the use cases of __domain_words__. */
export interface Context extends RequestContext {
  __nounVars__: __Noun__Service
}

/** Adds the use cases to a request. */
export const contextOf = lazyContext<Context>({
  __nounVars__: (request) => new __Noun__Service(new __Noun__Repository(request), request),
})
