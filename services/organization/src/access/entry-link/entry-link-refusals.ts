import { Refusal } from '@province/runtime/refusal'

/** The link was used, is too old, or never was one; which of these is not said. */
export const linkSpent = () =>
  new Refusal('LINK_EXPIRED', {
    vi: 'Liên kết đã được dùng hoặc đã hết hạn: hãy xin người vận hành một liên kết mới.',
    en: 'The link was used or is too old: ask whoever runs the product for a new one.',
  })
