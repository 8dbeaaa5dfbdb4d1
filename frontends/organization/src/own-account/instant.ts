import { formatDate } from '@province/portal-kit/format'

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
})

/** An instant as people here write it: `15/06/2023 08:05`. */
export const formatInstant = (instant: string): string =>
  `${formatDate(instant)} ${clock.format(new Date(instant))}`
