import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** The step is not taken from where the case stands. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Trạng thái hiện tại của vụ việc không cho bước này: hãy tải lại và xem các bước được phép.',
    en: 'Where the case stands this step is not taken: reload it and see which steps are.',
  })

/** A step is recorded once it was taken, in the order of the steps. */
export const stepDayImpossible = (last: string) =>
  inputInvalid('on', {
    vi: `Ngày của bước phải từ ${shownDay(last)} (bước trước) đến hôm nay.`,
    en: `The day of the step lies between ${shownDay(last)} (the step before) and today.`,
  })

/** Nobody verifies what they are complained of for. */
export const officerConcerned = () =>
  new Refusal(
    'CONFLICT_OF_INTEREST',
    {
      vi: 'Không giao xác minh cho chính người bị khiếu nại: hãy chọn người khác.',
      en: 'Verification is not assigned to whom the complaint concerns: choose somebody else.',
    },
    { field: 'input.officer' },
  )

/** What was found is recorded before it is decided, or why nothing had to be looked into (article 29). */
export const verificationMissing = () =>
  new Refusal(
    'VERIFICATION_REQUIRED',
    {
      vi: 'Chưa ghi kết quả xác minh: hãy ghi trước khi quyết định, hoặc nêu lý do không cần xác minh (Luật Khiếu nại, Điều 29 khoản 1).',
      en: 'Nothing that was verified is recorded: record it before the decision, or say why nothing had to be (Law on Complaints, article 29.1).',
    },
    { field: 'input.unverified' },
  )

/** The law asks for a dialogue before the second decision (article 39). */
export const dialogueMissing = () =>
  new Refusal('DIALOGUE_REQUIRED', {
    vi: 'Giải quyết khiếu nại lần hai phải tổ chức đối thoại (Luật Khiếu nại, Điều 39): hãy ghi buổi đối thoại trước.',
    en: 'A complaint of second instance is decided after a dialogue (Law on Complaints, article 39): record it first.',
  })

/** Nobody came: that is a fact with its reason. */
export const absenceUnexplained = () =>
  inputInvalid('input.reason', {
    vi: 'Không có người dự đối thoại: hãy ghi lý do.',
    en: 'Nobody attended the dialogue: say why.',
  })

/** People are counted in whole numbers. */
export const attendanceMissing = () =>
  inputInvalid('input.attended', {
    vi: 'Hãy ghi số người dự (0 nếu không ai dự).',
    en: 'Say how many people attended (0 if nobody did).',
  })

/** How it was decided has to be said. */
export const outcomeMissing = () =>
  inputInvalid('input.outcome', {
    vi: 'Hãy chọn kết quả giải quyết: khiếu nại đúng, đúng một phần hoặc sai.',
    en: 'Say what was decided: justified, partly justified or unjustified.',
  })

/** A case is of accepted complaints of one unit. */
export const petitionNotAccepted = () =>
  new Refusal(
    'PETITION_NOT_ACCEPTED',
    {
      vi: 'Vụ việc chỉ mở từ đơn khiếu nại đã thụ lý của chính đơn vị: hãy chọn lại đơn.',
      en: 'A case is opened by accepted complaints of the unit itself: choose others.',
    },
    { field: 'input.petitions' },
  )

/** There is no case without a petition. */
export const petitionsMissing = () =>
  inputInvalid('input.petitions', {
    vi: 'Hãy chọn từ 1 đến 100 đơn khiếu nại.',
    en: 'Choose between 1 and 100 complaints.',
  })

/** A decision is appealed once. */
export const appealNotAllowed = () =>
  new Refusal('APPEAL_NOT_ALLOWED', {
    vi: 'Chỉ khiếu nại lần hai đối với quyết định giải quyết lần đầu, và chỉ một lần.',
    en: 'Only the decision of a first instance is complained of again, and only once.',
  })

/** The second instance is decided above the first. */
export const notSuperior = () =>
  inputInvalid('input.unit', {
    vi: 'Đơn vị giải quyết lần hai phải là cấp trên của đơn vị giải quyết lần đầu.',
    en: 'The second instance is a unit above the one that decided first.',
  })

/** By how many days it is lengthened has to be said. */
export const daysMissing = () =>
  inputInvalid('input.days', {
    vi: 'Hãy ghi số ngày gia hạn.',
    en: 'Say by how many days it is lengthened.',
  })

/** On which ground it is complex has to be said. */
export const groundMissing = () =>
  inputInvalid('input.ground', {
    vi: 'Hãy chọn căn cứ xác định vụ việc phức tạp.',
    en: 'Say on which ground the case is complex.',
  })

/** The grounds are those of complaints accepted since that day. */
export const complexityNotProvided = (from: string) =>
  new Refusal(
    'COMPLEXITY_NOT_PROVIDED',
    {
      vi: `Xác định vụ việc phức tạp theo căn cứ chỉ áp dụng cho khiếu nại thụ lý từ ngày ${shownDay(from)} (Nghị định 155/2026/NĐ-CP, Điều 2): vụ việc này gia hạn theo quyết định.`,
      en: `Grounds of a complex case are those of complaints accepted since ${shownDay(from)} (Decree 155 of 2026, article 2): this one is lengthened by decision alone.`,
    },
    { field: 'input.step' },
  )

/** The longer limit is for what was determined to be complex, in writing in the file. */
export const complexityMissing = () =>
  new Refusal('COMPLEXITY_REQUIRED', {
    vi: 'Thời hạn dài hơn chỉ áp dụng khi hồ sơ vụ việc có văn bản xác định phức tạp theo một căn cứ (Nghị định 155/2026/NĐ-CP, Điều 2): hãy ghi bước xác định phức tạp trong vụ việc trước.',
    en: 'The longer limit runs once the file of the case says in writing on which ground it is complex (Decree 155 of 2026, article 2): record that step in its case first.',
  })

/** No article let the time of a complaint stand still before that day. */
export const suspensionNotProvided = (from: string) =>
  new Refusal(
    'SUSPENSION_NOT_PROVIDED',
    {
      vi: `Tạm đình chỉ giải quyết khiếu nại chỉ có từ ngày ${shownDay(from)} (Nghị định 155/2026/NĐ-CP, Điều 12): trước ngày đó thời hạn không dừng.`,
      en: `Complaints are suspended since ${shownDay(from)} alone (Decree 155 of 2026, article 12): before that day no time stands still.`,
    },
    { field: 'input.on' },
  )
