import { Refusal } from '@province/runtime/refusal'

/** What was signed is not what stands in the database: no official file is made of it. */
export const signedReportChanged = (): Refusal =>
  new Refusal('SIGNED_REPORT_CHANGED', {
    vi: 'Nội dung đã ký không còn khớp mã niêm phong nên không xuất thành văn bản: xem mục Ký và gửi để biết chỗ bị thay đổi, rồi báo người quản trị.',
    en: 'What was signed no longer matches its seal, so no document is made of it: see Signing and sending for what was changed, and tell an administrator.',
  })
