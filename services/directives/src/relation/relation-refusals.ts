import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** A document has no relation to itself. */
export const toItself = () =>
  inputInvalid('input.to', {
    vi: 'Văn bản không có quan hệ với chính nó: hãy chọn văn bản khác.',
    en: 'A document has no relation to itself: choose another one.',
  })

/** It would replace, through others, what replaces it. */
export const circle = () =>
  new Refusal(
    'RELATION_CIRCLE',
    {
      vi: 'Quan hệ này tạo thành vòng thay thế: văn bản kia đã thay thế văn bản này, trực tiếp hoặc qua văn bản khác.',
      en: 'This would close a circle: the other document replaces this one already, itself or through others.',
    },
    { field: 'input.to' },
  )

/** They are related so already. */
export const relatedBefore = () =>
  inputInvalid('input.to', {
    vi: 'Hai văn bản đã có quan hệ này.',
    en: 'The two documents are related so already.',
  })
