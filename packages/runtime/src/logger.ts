import { type Logger, pino } from 'pino'

export type { Logger } from 'pino'

const reveal = (error: unknown) =>
  error instanceof Error
    ? {
        type: error.name,
        code: (error as { code?: unknown }).code,
        stack: error.stack?.split('\n').slice(1, 6),
      }
    : { type: typeof error }

/**
 * A JSON logger on standard error. Serialisers are an allow-list: an error shows its type, code and frames but
 * never its message, which can carry what a person typed.
 */
export const createLogger = (name: string, level: string): Logger =>
  pino({ name, level, serializers: { err: reveal, error: reveal } }, pino.destination(2))
