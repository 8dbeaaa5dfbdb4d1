import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The theme is past this step. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Chuyên đề này đã có quyết định giám sát: hãy tải lại để xem.',
    en: 'This theme has its supervision decision already: reload to see it.',
  })

/** A span whose last day does not come after its first. */
export const spanTurned = (field: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: 'Ngày kết thúc phải sau ngày bắt đầu.',
      en: 'The last day must come after the first.',
    },
    { field },
  )

/** Nobody would be supervised. */
export const subjectsMissing = () =>
  inputInvalid('input.statedSubjects', {
    vi: 'Hãy ghi số đối tượng được giám sát, từ 1.',
    en: 'Say how many are supervised, 1 or more.',
  })

/** The same body has a theme of this name that begins on this day. */
export const themeProposed = () =>
  new Refusal(
    'THEME_PROPOSED',
    {
      vi: 'Cơ quan này đã có chuyên đề cùng tên bắt đầu vào ngày đó: hãy mở chuyên đề đã có.',
      en: 'This body has a theme of this name that begins on that day: open that one.',
    },
    { field: 'input.title' },
  )

/** Of a programme the body follows: it is not told again. */
export const ownerOfProgramme = (field: string) =>
  inputInvalid(field, {
    vi: 'Chuyên đề của chương trình thuộc cơ quan của chương trình: không chọn cơ quan nữa.',
    en: 'A theme of a programme is its body’s: name no body besides.',
  })
