import { Refusal, shownDay } from '@province/runtime/refusal'
import { NATIONAL_DUTY } from '../record/national-duty.ts'

/** The most records of one batch. */
export const MOST_RECORDS = 5_000

/** On none of these days had anything to be handed over. */
export const noDutyThen = () =>
  new Refusal(
    'NO_DUTY_THEN',
    {
      vi: `Trước ngày ${shownDay(NATIONAL_DUTY.since)} chưa có nghĩa vụ cập nhật cơ sở dữ liệu quốc gia: hãy chọn thời gian từ ngày đó.`,
      en: `Before ${shownDay(NATIONAL_DUTY.since)} there was no duty to keep the national database up: choose days from then on.`,
    },
    { field: 'input.window' },
  )

/** Everything was handed over, and nothing has changed since. */
export const nothingToHandOver = () =>
  new Refusal('NOTHING_TO_HAND_OVER', {
    vi: 'Không có gì chưa bàn giao hoặc đã thay đổi từ lần bàn giao trước: tải lại tệp của đợt đã lập nếu cần gửi lại.',
    en: 'Nothing is left to hand over, and nothing has changed since: to send again, fetch the file of the batch that was made.',
  })

/** More than a file may hold. */
export const tooManyRecords = () =>
  new Refusal(
    'TOO_MANY_RECORDS',
    {
      vi: `Mỗi đợt bàn giao nhiều nhất ${MOST_RECORDS} hồ sơ: hãy chọn ít ngày hơn hoặc đơn vị nhỏ hơn.`,
      en: `A batch has at most ${MOST_RECORDS} records: choose fewer days or a smaller unit.`,
    },
    { field: 'input.window' },
  )
