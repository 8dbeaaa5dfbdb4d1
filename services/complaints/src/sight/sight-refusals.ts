import { inputInvalid, Refusal } from '@province/runtime/refusal'

/** The step is not taken from where the request stands. */
export const sightStepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của yêu cầu xem danh tính không cho bước này: hãy tải lại.',
    en: 'Where the request for sight stands this step is not taken: reload it.',
  })

/** Nobody decides about their own sight, nor about that of who works under them or beside them. */
export const deciderConcerned = () =>
  new Refusal('CONFLICT_OF_INTEREST', {
    vi: 'Người xem xét không được là người yêu cầu, cấp trên của người đó, hay người xử lý đơn của đơn vị này: hãy để người giữ kho khác quyết định.',
    en: 'Who decides is not who asks, nor their superior, nor anybody who handles petitions of this unit: let another custodian decide.',
  })

/** Sight is for so many hours. */
export const hoursOutside = (most: number) =>
  inputInvalid('input.hours', {
    vi: `Số giờ xem là số nguyên, từ 1 đến ${most}.`,
    en: `Sight is given for a whole number of hours, from 1 to ${most}.`,
  })

/** One request at a time. */
export const sightAskedAlready = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Bạn đã có yêu cầu xem danh tính còn hiệu lực cho đơn này: hãy dùng, rút hoặc kết thúc yêu cầu đó.',
      en: 'You have asked for sight of this petition already: use, withdraw or end that request.',
    },
    { field: 'input.petition' },
  )

/** Who handles the petition is shown who sent it by law; there is nothing to ask for. */
export const sightNotNeeded = () =>
  new Refusal(
    'STEP_NOT_ALLOWED',
    {
      vi: 'Người gửi đơn này đang hiển thị cho người xử lý theo quy định: không cần yêu cầu.',
      en: 'Who sent this petition is shown to who handles it by law: there is nothing to ask for.',
    },
    { field: 'input.petition' },
  )

/** A key is opened by its passphrase. */
export const passphraseMissing = () =>
  inputInvalid('passphrase', {
    vi: 'Hãy gõ cụm mật khẩu mở khóa của bạn.',
    en: 'Type the passphrase that opens your key.',
  })
