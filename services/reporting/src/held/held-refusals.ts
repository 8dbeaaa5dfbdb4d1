import { Refusal } from '@province/runtime/refusal'

/** The service that keeps the records did not answer. */
export const subgraphUnavailable = (subgraph: string): Refusal =>
  new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    {
      vi: 'Dịch vụ giữ số liệu này tạm thời không trả lời.',
      en: 'The service that keeps these figures does not answer at the moment: try again later.',
    },
    { subgraph },
  )
