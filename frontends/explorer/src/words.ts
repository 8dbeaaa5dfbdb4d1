import type { Cost } from './ask.ts'

type Language = 'vi' | 'en'

/** The language that was chosen in the portal on this device; Vietnamese until then. */
export const language: Language = localStorage.getItem('portal.language') === 'en' ? 'en' : 'vi'

const number = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'vi-VN')

const texts = {
  vi: {
    title: 'Khám phá dữ liệu',
    back: 'Cổng điều hành',
    noCost: 'Chi phí hiện ở đây sau mỗi truy vấn',
    cost: (requested: string, limit: string, remaining: string) =>
      `Chi phí: ${requested} (mỗi truy vấn tối đa ${limit}) · còn lại: ${remaining}`,
    start: [
      'Khám phá dữ liệu của tỉnh.',
      'Gõ truy vấn rồi bấm nút chạy (Ctrl-Enter).',
      'Ctrl-Space gợi ý trường; thanh bên có tài liệu từng trường.',
      'Chi phí biết trước khi chạy, hiện ở đầu trang.',
      'Danh sách trả theo trang: first (tối đa 100), after.',
    ],
  },
  en: {
    title: 'Explore the data',
    back: 'Portal',
    noCost: 'The cost of each query is told here',
    cost: (requested: string, limit: string, remaining: string) =>
      `Cost: ${requested} (at most ${limit} a query) · left: ${remaining}`,
    start: [
      'Explore the data of the province.',
      'Write a query, then press the run button (Ctrl-Enter).',
      'Ctrl-Space suggests fields; each is described in the side bar.',
      'The cost is known before a query runs, and told at the top.',
      'Lists come in pages: first (at most 100), after.',
    ],
  },
} as const

/** What the page says, in one language. */
export const words = texts[language]

/** What the last document cost. */
export const told = ({ requested, limit, remaining }: Cost): string =>
  words.cost(number.format(requested), number.format(limit), number.format(remaining))
