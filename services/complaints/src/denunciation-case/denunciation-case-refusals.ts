import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The step is not taken from where the case stands. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của vụ việc tố cáo không cho bước này: hãy tải lại và xem các bước được phép.',
    en: 'Where the denunciation stands this step is not taken: reload it and see which steps are.',
  })

/** A step is recorded once it was taken, in the order of the steps. */
export const stepDayImpossible = (last: string) =>
  inputInvalid('input.on', {
    vi: `Ngày của bước phải từ ${shownDay(last)} (bước trước) đến hôm nay.`,
    en: `The day of the step lies between ${shownDay(last)} (the step before) and today.`,
  })

/** Nobody verifies what they are denounced for. */
export const officerConcerned = () =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Không giao xác minh cho chính người bị tố cáo: hãy chọn người khác.',
      en: 'Verification is not assigned to who is denounced: choose somebody else.',
    },
    { field: 'input.officer' },
  )

/** This account deals with nothing of the case; which of those it is, and why, is not told. */
export const accountKeptOut = () =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Tài khoản này không được tham gia vụ việc: hãy chọn người khác.',
      en: 'This account has no part in the case: choose somebody else.',
    },
    { field: 'input.officerAccount' },
  )

/** Whoever is kept out of a case takes none of its steps. */
export const actorKeptOut = () =>
  new Refusal('CONFLICT_OF_INTEREST', {
    vi: 'Bạn không được tham gia vụ việc này: hãy giao người khác.',
    en: 'You have no part in this case: leave it to somebody else.',
  })

/** What was found is recorded before it is concluded (article 31). */
export const verificationMissing = () =>
  new Refusal('VERIFICATION_REQUIRED', {
    vi: 'Chưa ghi kết quả xác minh (Luật Tố cáo, Điều 31): hãy ghi trước khi kết luận.',
    en: 'Nothing that was verified is recorded (Law on Denunciations, article 31): record it before concluding.',
  })

/** Who answers to the denounced unit does not deal with it. */
export const handledBelow = () =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Đơn vị này thuộc quyền của đơn vị có người bị tố cáo nên không giải quyết được: hãy chuyển lên cấp trên của đơn vị đó.',
      en: 'This unit answers to that of the denounced and cannot deal with it: pass it to the authority above that unit.',
    },
    { field: 'input.concernedUnit' },
  )

/** A denounced head, or the body itself, is dealt with by who stands immediately above. */
export const superiorDecides = (superior: string | null) =>
  new Refusal(
    'NOT_COMPETENT',
    {
      vi: `Tố cáo người đứng đầu, cấp phó hoặc chính cơ quan do cấp trên trực tiếp giải quyết${superior ? `: ${superior}` : ', ngoài hệ thống này'}. Hãy chuyển đơn đến đó.`,
      en: `A denounced head, deputy or body is dealt with by the unit immediately above${superior ? `: ${superior}` : ', which is not in this system'}. Pass the petition there.`,
    },
    { field: 'input.concernedUnit' },
  )

/** Of a head the unit has to be said. */
export const unitOfHeadMissing = () =>
  inputInvalid('input.concernedUnit', {
    vi: 'Hãy chọn đơn vị mà người bị tố cáo đứng đầu hoặc làm cấp phó.',
    en: 'Say which unit the denounced is head or deputy of.',
  })

/** How it was concluded has to be said. */
export const outcomeMissing = () =>
  inputInvalid('input.outcome', {
    vi: 'Hãy chọn kết luận: tố cáo đúng, đúng một phần hoặc sai.',
    en: 'Say what was concluded: true, partly true or untrue.',
  })

/** Why it is lengthened, and by how many days. */
export const extensionMissing = () =>
  inputInvalid('input.days', {
    vi: 'Hãy ghi căn cứ gia hạn (phức tạp, đặc biệt phức tạp) và số ngày.',
    en: 'Say for which ground it is lengthened (complex, specially complex) and by how many days.',
  })

/** Why it stands still. */
export const suspensionMissing = () =>
  inputInvalid('input.suspension', {
    vi: 'Hãy chọn căn cứ tạm đình chỉ: chờ kết quả khác hoặc chờ giám định.',
    en: 'Say for which ground it is suspended: another result or an assessment is awaited.',
  })

/** Where it goes has to be said. */
export const receiverMissing = () =>
  inputInvalid('input.to', {
    vi: 'Hãy chọn đơn vị nhận vụ việc tố cáo.',
    en: 'Say to which unit the denunciation goes.',
  })

/** The conclusion is made public before all is over. */
export const conclusionUnpublished = () =>
  new Refusal('CONCLUSION_NOT_PUBLISHED', {
    vi: 'Chưa ghi việc công khai kết luận (Luật Tố cáo, Điều 40): hãy ghi trước khi kết thúc.',
    en: 'That the conclusion was made public is not recorded (Law on Denunciations, article 40): record it before closing.',
  })

/** A case is of denunciations of one unit, all accepted or all classified and waiting. */
export const petitionNotFit = () =>
  new Refusal(
    'PETITION_NOT_ACCEPTED',
    {
      vi: 'Vụ việc tố cáo chỉ mở từ đơn tố cáo thuộc thẩm quyền của chính đơn vị, cùng đã thụ lý hoặc cùng mới phân loại: hãy chọn lại đơn.',
      en: 'A case is opened by denunciations that are the unit’s own to handle, all accepted or all just classified: choose others.',
    },
    { field: 'input.petitions' },
  )

/** One denunciation is dealt with in one case at a time. */
export const petitionInCase = () =>
  new Refusal(
    'PETITION_NOT_ACCEPTED',
    {
      vi: 'Có đơn đang trong một vụ việc tố cáo chưa kết thúc: hãy chọn đơn khác hoặc làm tiếp trong vụ việc đó.',
      en: 'One of the petitions is in a case that is still open: choose others, or go on in that case.',
    },
    { field: 'input.petitions' },
  )

/** Who is denounced opens no case about themselves. */
export const openerConcerned = () =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Người bị tố cáo không được mở vụ việc về chính mình: hãy giao người khác.',
      en: 'Who is denounced does not open the case: leave it to somebody else.',
    },
    { field: 'input.concernedAccount' },
  )

/** There is no case without a petition. */
export const petitionsMissing = () =>
  inputInvalid('input.petitions', {
    vi: 'Hãy chọn từ 1 đến 100 đơn tố cáo.',
    en: 'Choose between 1 and 100 denunciations.',
  })
