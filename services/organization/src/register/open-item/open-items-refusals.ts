import { Refusal } from '@province/runtime/refusal'

/** A domain that may hold open items does not answer: nothing is executed until it does. */
export const domainSilent = (subgraph: string) =>
  new Refusal(
    'SUBGRAPH_UNAVAILABLE',
    {
      vi: 'Một phân hệ không trả lời nên chưa biết hết việc phải bàn giao: hãy thử lại sau, chưa có gì thay đổi.',
      en: 'A part of the system does not answer, so not all that is to be handed over is known: try again later; nothing has been changed.',
    },
    { subgraph },
  )
