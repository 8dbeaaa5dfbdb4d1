import { tokenSigner, tokenVerifier } from '@province/actor'
import { createLogger, fixedClock, onStopSignal, wallClock } from '@province/runtime'
import { createApp } from './app.ts'
import { domainUrls, environment } from './environment.ts'
import { executorsOverHttp } from './held/http.port.ts'

const { DATABASE_URL, NOW, LOG_LEVEL, PORT, HOST, ACTOR_PUBLIC_KEYS, ACTOR_PRIVATE_KEY } = environment
const logger = createLogger('reporting', LOG_LEVEL)
const clock = NOW ? fixedClock(NOW) : wallClock()
const executors = executorsOverHttp(domainUrls, await tokenSigner(ACTOR_PRIVATE_KEY))
const app = await createApp({ databaseUrl: DATABASE_URL, clock, logger, executors })
await app.listen(PORT, HOST, await tokenVerifier(ACTOR_PUBLIC_KEYS, app.name))
onStopSignal(() => app.stop())
logger.info({ port: PORT }, 'serving')
