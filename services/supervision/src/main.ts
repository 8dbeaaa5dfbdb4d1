import { tokenVerifier } from '@province/actor'
import { createLogger, fixedClock, onStopSignal, wallClock } from '@province/runtime'
import { createApp } from './app.ts'
import { environment } from './environment.ts'

const { DATABASE_URL, NOW, LOG_LEVEL, PORT, HOST, ACTOR_PUBLIC_KEYS } = environment
const logger = createLogger('supervision', LOG_LEVEL)
const clock = NOW ? fixedClock(NOW) : wallClock()
const app = await createApp({ databaseUrl: DATABASE_URL, clock, logger })
await app.listen(PORT, HOST, await tokenVerifier(ACTOR_PUBLIC_KEYS, app.name))
onStopSignal(() => app.stop())
logger.info({ port: PORT }, 'serving')
