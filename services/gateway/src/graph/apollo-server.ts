import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { Logger } from '@province/runtime'
import { formatError } from '../door/format-error.ts'
import { refusal } from '../door/refusal.ts'
import { tellOfAnswer } from '../door/tell-of-answer.ts'
import type { DocumentStore } from '../trust/document-store.ts'
import type { GraphContext } from './graph-context.ts'

type Gateway = ConstructorParameters<typeof ApolloServer<GraphContext>>[0]['gateway']

/** Runs only the text that the door let in, whatever way a request found around it. */
const admittedOnly: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, contextValue }) => {
      if (source === contextValue.admittedText) return
      throw refusal(
        'DOCUMENT_NOT_TRUSTED',
        { vi: 'Truy vấn này chưa được chấp nhận.', en: 'This query has not been admitted.' },
        403,
      )
    },
    willSendResponse: async ({ response }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      // One problem of a refused document is enough to mend it; a list of them would be a map of the schema.
      if (singleResult.data === undefined && singleResult.errors) {
        singleResult.errors = singleResult.errors.slice(0, 1)
      }
    },
  }),
}

/** Apollo Server with everything off that talks to somebody else or tells more than it must. */
export function createApolloServer(
  gateway: NonNullable<Gateway>,
  documentStore: DocumentStore,
  logger: Logger,
) {
  return new ApolloServer<GraphContext>({
    gateway,
    documentStore,
    formatError,
    logger: quiet(logger),
    nodeEnv: 'production',
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    validationOptions: { maxErrors: 1 },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: { requestHeaders: ['apollo-require-preflight'] },
    stopOnTerminationSignals: false,
    plugins: [
      admittedOnly,
      tellOfAnswer,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  })
}

/** Apollo's own messages can quote a request; only that there was one is kept. */
const quiet = (logger: Logger) => ({
  debug: () => {},
  info: () => {},
  warn: () => logger.warn('Apollo Server warned'),
  error: () => logger.error('Apollo Server reported an error'),
})
