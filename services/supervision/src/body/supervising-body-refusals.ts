import { inputInvalid } from '@province/runtime/refusal'

/** Nobody is named as the one who acts. */
export const actingMissing = (field: string) =>
  inputInvalid(field, {
    vi: 'Hãy chọn cơ quan trong danh bạ; cơ quan chưa có trong danh bạ thì ghi loại và tên.',
    en: 'Choose the body from the directory; of one that the directory does not have give its kind and its name.',
  })
