import { serveSubgraph } from '@province/subgraph/graph'
import { createApp } from './app.ts'
import { environment } from './environment.ts'

await serveSubgraph('__domain__', environment, createApp)
