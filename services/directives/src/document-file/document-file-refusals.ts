import { Refusal } from '@province/runtime/refusal'

/** The register names a state secret and holds nothing of its text. */
export const fileOfSecret = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Văn bản mật chỉ ghi sổ, không tải tệp lên: hãy giữ bản giấy theo quy định bảo vệ bí mật nhà nước.',
    en: 'A state secret is registered without its text: keep the paper under the rules on state secrets.',
  })
