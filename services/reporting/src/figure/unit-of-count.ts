import type { Message } from '@province/runtime/refusal'

/** What one of a figure can be, and what it is called: a unit that is not here is a slip of the pen. */
const UNITS_OF_COUNT: ReadonlyMap<string, Message> = new Map(
  (
    [
      ['rank', 'thứ hạng', 'rank'],
      ['places', 'bậc', 'places'],
      ['percent', 'phần trăm', 'percent'],
      ['points', 'điểm', 'points'],
      ['billion VND', 'tỷ đồng', 'billion VND'],
      ['million VND', 'triệu đồng', 'million VND'],
      ['hectares', 'héc-ta', 'hectares'],
      ['square metres', 'mét vuông', 'square metres'],
      ['kilometres', 'ki-lô-mét', 'kilometres'],
      ['tonnes', 'tấn', 'tonnes'],
      ['days', 'ngày', 'days'],
      ['units', 'đơn vị', 'units'],
      ['documents', 'văn bản', 'documents'],
      ['turns', 'lượt', 'turns'],
      ['people', 'người', 'people'],
      ['students', 'học sinh', 'students'],
      ['households', 'hộ', 'households'],
      ['procedures', 'thủ tục', 'procedures'],
      ['transactions', 'giao dịch', 'transactions'],
      ['dossiers', 'hồ sơ', 'dossiers'],
      ['visits', 'lượt tiếp', 'visits'],
      ['resolutions', 'nghị quyết', 'resolutions'],
      ['projects', 'dự án', 'projects'],
      ['teams', 'đội', 'teams'],
      ['sessions', 'phiên', 'sessions'],
      ['dialogues', 'buổi đối thoại', 'dialogues'],
      ['delegations', 'đoàn', 'delegations'],
      ['petitions', 'đơn', 'petitions'],
      ['cases', 'vụ việc', 'cases'],
      ['contents', 'nội dung', 'contents'],
      ['recommendations', 'kiến nghị', 'recommendations'],
      ['opinions', 'ý kiến', 'opinions'],
      ['tasks', 'nhiệm vụ', 'tasks'],
      ['items', 'việc', 'items'],
      ['citations', 'lượt trích dẫn', 'citations'],
      ['disagreements', 'điểm không thống nhất', 'disagreements'],
      ['discrepancies', 'mâu thuẫn', 'discrepancies'],
      ['figures', 'số liệu', 'figures'],
      ['reports', 'báo cáo', 'reports'],
      ['submissions', 'báo cáo phải gửi', 'submissions'],
    ] as const
  ).map(([unit, vi, en]) => [unit, { vi, en }]),
)

export const isUnitOfCount = (text: string): boolean => UNITS_OF_COUNT.has(text)

/** What a unit of count is called; its own name where it is none of the known ones. */
export const unitOfCountCalled = (unit: string): Message => UNITS_OF_COUNT.get(unit) ?? { vi: unit, en: unit }

/** The known units as a sentence lists them. */
export const KNOWN_UNITS = [...UNITS_OF_COUNT.keys()].join(', ')
