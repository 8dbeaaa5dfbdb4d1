import { inputInvalid, Refusal, shownDay } from '@province/runtime/refusal'

/** It is not at the point where this step can be taken. */
export const stepNotAllowed = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Việc theo dõi này không ở bước đó: hãy tải lại để xem các bước hiện có.',
    en: 'The follow-up is not at this step: reload it to see which steps it allows.',
  })

/** A petition answered as in progress is not over: it is returned, or goes on to the next meeting. */
export const stillInProgress = () =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: 'Kiến nghị được trả lời là đang giải quyết: hãy trả lại báo cáo để theo dõi tiếp, hoặc chuyển sang kỳ họp sau.',
    en: 'The petition was answered as in progress: return the report, or let it go on to the next meeting.',
  })

/** Whoever reported it done does not judge the report, even where they hold both sides. */
export const judgedByReporter = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Người đã báo cáo thực hiện không được tự xác nhận kết quả: hãy để người khác của cơ quan ban hành thực hiện.',
    en: 'Whoever reported it done may not judge the result: leave it to somebody else of the issuing body.',
  })

/** Whoever contested it does not answer themselves, even where they hold both sides. */
export const answeredByContester = () =>
  new Refusal('SAME_PERSON', {
    vi: 'Người đã nêu ý kiến khác không được tự trả lời: hãy để người khác của cơ quan ban hành trả lời.',
    en: 'Whoever contested it may not answer that: leave it to somebody else of the issuing body.',
  })

/** The session that looks again is a later one of the issuing unit, and is not cancelled. */
export const sessionUnfit = () =>
  inputInvalid('input.session', {
    vi: 'Hãy chọn một cuộc giám sát của đơn vị ban hành, sau ngày ban hành và không bị hủy.',
    en: 'Choose a session of the issuing unit, after the day of issue and not cancelled.',
  })

/** An amendment that leaves everything as it was. */
export const nothingAmended = () =>
  inputInvalid('input.content', {
    vi: 'Chưa thay đổi gì: hãy sửa nội dung hoặc hạn trả lời, hoặc chọn giữ nguyên.',
    en: 'Nothing is changed: change what is asked or its due day, or uphold it as it is.',
  })

/** A due day before the day of issue. */
export const dueBeforeIssue = (issuedOn: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Hạn trả lời không được trước ngày ban hành ${shownDay(issuedOn)}.`,
      en: `The answer must not be due before the day of issue (${shownDay(issuedOn)}).`,
    },
    { field: 'input.dueOn' },
  )

/** The document of this step is missing. */
export const documentMissing = () =>
  inputInvalid('input.document', {
    vi: 'Hãy ghi số, ký hiệu văn bản của bước này.',
    en: 'Give the number and symbol of the document of this step.',
  })

/** There is no such unit on the day of issue. */
export const addresseeUnknown = () =>
  new Refusal(
    'UNIT_NOT_FOUND',
    {
      vi: 'Không có đơn vị này đang hoạt động: hãy chọn đơn vị khác.',
      en: 'There is no such unit in operation: choose another one.',
    },
    { field: 'input.addressee' },
  )

/** A rung of the ladder that was climbed before, or lies below. */
export const rungGone = () =>
  inputInvalid('input.rung', {
    vi: 'Nấc này đã qua: hãy chọn nấc cao hơn.',
    en: 'This rung has been passed: choose a higher one.',
  })

/** A rung lies between, and nobody says why it is skipped. */
export const rungSkipped = () =>
  inputInvalid('input.skippedBecause', {
    vi: 'Có nấc bị bỏ qua: hãy ghi lý do.',
    en: 'A rung is skipped: say why.',
  })

/** It is not late and not found wanting: nothing is escalated yet. */
export const notLateYet = (expectedBy: string) =>
  new Refusal('STEP_NOT_ALLOWED', {
    vi: `Chưa quá hạn ${shownDay(expectedBy)}: chưa thể đôn đốc theo nấc.`,
    en: `It is not overdue before ${shownDay(expectedBy)}: it cannot be escalated yet.`,
  })

/** The law bounds how long an explanation may take. */
export const answerTooLate = (longest: string) =>
  new Refusal(
    'DATE_INVALID',
    {
      vi: `Giải trình phải xong trong 15 ngày, việc phức tạp không quá 30 ngày: muộn nhất ${shownDay(longest)}.`,
      en: `An explanation is due in 15 days, in 30 at most where it is complex: ${shownDay(longest)} at the latest.`,
    },
    { field: 'input.answerBy' },
  )

/** More than the usual time for an explanation is for what is complex, and somebody says why it is. */
export const complexUnreasoned = (usual: string) =>
  inputInvalid('input.complexBecause', {
    vi: `Giải trình phải xong trong 15 ngày, muộn nhất ${shownDay(usual)}: hãy ghi vì sao việc này phức tạp cần thêm thời gian, hoặc rút ngắn hạn.`,
    en: `An explanation is due in 15 days, by ${shownDay(usual)}: say why this one is complex and needs longer, or set an earlier day.`,
  })

/** A reason for more time where none is given. */
export const notComplex = () =>
  inputInvalid('input.complexBecause', {
    vi: 'Chỉ ghi lý do phức tạp khi hạn giải trình dài hơn thời hạn thông thường của luật: hãy để trống.',
    en: 'A reason for complexity belongs to an explanation with more than the usual time of the law: leave it empty.',
  })

/** A detail that belongs to another kind of follow-up. */
export const foreignDetail = (field: string) =>
  inputInvalid(field, {
    vi: 'Mục này không dùng cho loại đang chọn: hãy để trống.',
    en: 'This does not belong to the chosen kind: leave it empty.',
  })

/** A detail without which this kind cannot be told. */
export const detailMissing = (field: string) =>
  inputInvalid(field, {
    vi: 'Loại đang chọn cần mục này: hãy ghi.',
    en: 'The chosen kind needs this: give it.',
  })

/** A promise was made in the answer to a question: without one in sight nobody knows by whom. */
export const promisedNowhere = () =>
  inputInvalid('input.sourceId', {
    vi: 'Lời hứa được ghi từ trang của chất vấn: hãy mở chất vấn đó.',
    en: 'A promise is recorded on the page of its question: open that question.',
  })
