import { tokenSigner } from '@province/actor'
import { executorsOverHttp } from '@province/subgraph/ask'
import { serveSubgraph } from '@province/subgraph/graph'
import { createApp } from './app.ts'
import { domainUrls, environment } from './environment.ts'

const executors = executorsOverHttp(domainUrls, await tokenSigner(environment.ACTOR_PRIVATE_KEY))
const secondFactorRequired = environment.SECOND_FACTOR_REQUIRED === '1'
await serveSubgraph('organization', environment, (surroundings) =>
  createApp({ ...surroundings, executors, secondFactorRequired, publicUrl: environment.PUBLIC_URL }),
)
