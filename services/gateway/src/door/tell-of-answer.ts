import type { ApolloServerPlugin } from '@apollo/server'
import type { GraphContext } from '../graph/graph-context.ts'

/** Notes whether the answer holds an error, and tells whoever asks freely what the document cost. */
export const tellOfAnswer: ApolloServerPlugin<GraphContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue: { asking } }) => {
      if (response.body.kind !== 'single') return
      const { singleResult } = response.body
      asking.failed = (singleResult.errors?.length ?? 0) > 0
      if (asking.told) singleResult.extensions = { ...singleResult.extensions, cost: asking.told }
    },
  }),
}
