import { tokenSigner } from '@province/actor'
import { executorsOverHttp } from '@province/subgraph/ask'
import { serveSubgraph } from '@province/subgraph/graph'
import { createApp } from './app.ts'
import { domainUrls, environment } from './environment.ts'

const executors = executorsOverHttp(domainUrls, await tokenSigner(environment.ACTOR_PRIVATE_KEY))
await serveSubgraph('directives', environment, (surroundings) => createApp({ ...surroundings, executors }))
