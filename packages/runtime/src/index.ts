export { type Clock, dateIn, fixedClock, PROVINCE_TIME_ZONE, wallClock } from './clock.ts'
export { EnvironmentProblem, readEnvironment } from './environment.ts'
export { createLogger, type Logger } from './logger.ts'
export { onStopSignal } from './stop.ts'
