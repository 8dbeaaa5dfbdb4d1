import type { PetitionField, PetitionKind } from '../src/petition/petition/classification.ts'

/** What petitions of each kind are said to be about: everyday matters that name nobody. */
export const SUBJECTS: Readonly<Record<PetitionKind, readonly string[]>> = {
  COMPLAINT: [
    'Khiếu nại quyết định thu hồi đất làm đường trục xã',
    'Khiếu nại mức bồi thường cây trồng khi giải phóng mặt bằng',
    'Khiếu nại việc từ chối cấp giấy chứng nhận quyền sử dụng đất',
    'Khiếu nại quyết định xử phạt vi phạm xây dựng',
    'Khiếu nại kết quả xét hộ nghèo năm 2023',
    'Khiếu nại việc dừng trợ cấp bảo trợ xã hội',
    'Khiếu nại việc thu tiền sử dụng đất',
    'Khiếu nại quyết định cưỡng chế tháo dỡ công trình',
  ],
  DENUNCIATION: [
    'Tố cáo việc thu, chi các khoản đóng góp không công khai',
    'Tố cáo việc giao đất trái thẩm quyền',
    'Tố cáo sai phạm trong nghiệm thu đường giao thông nông thôn',
    'Tố cáo việc kê khai hồ sơ hưởng chế độ không đúng',
    'Tố cáo việc nhận tiền khi làm thủ tục',
  ],
  REFLECTION: [
    'Phản ánh đường thôn xuống cấp, đọng nước sau mưa',
    'Phản ánh cơ sở chăn nuôi xả thải ra mương chung',
    'Kiến nghị bổ sung đèn chiếu sáng ngõ xóm',
    'Kiến nghị nạo vét mương tiêu trước mùa mưa',
    'Phản ánh xưởng cơ khí gây ồn ngoài giờ',
    'Kiến nghị sớm trả kết quả hồ sơ đất đai',
    'Phản ánh lối đi chung bị lấn chiếm',
    'Kiến nghị công khai danh sách hỗ trợ',
    'Phản ánh nước sạch yếu và đục vào buổi tối',
    'Kiến nghị sửa chữa nhà văn hóa thôn',
    'Phản ánh chợ tạm họp trên lòng đường',
    'Kiến nghị giải quyết tranh chấp ranh giới đất',
    'Phản ánh điểm tập kết rác gần trường học',
    'Kiến nghị điều chỉnh giờ tiếp nhận hồ sơ',
  ],
}

/** Where in a unit something is: with it summaries differ as they do in life. */
export const PLACES = [
  'thôn 1',
  'thôn 2',
  'thôn 3',
  'xóm 4',
  'xóm 5',
  'xóm 7',
  'tổ 8',
  'tổ 12',
  'khu dân cư mới',
  'khu chợ',
] as const

/** Why petitions came to the end they came to. */
export const REASONS = {
  accept: ['Đủ điều kiện thụ lý theo quy định'],
  advise: [
    'Nội dung không thuộc thẩm quyền, hướng dẫn gửi đúng cơ quan',
    'Chưa có quyết định bị khiếu nại, hướng dẫn hoàn thiện',
  ],
  return: ['Vụ việc thuộc thẩm quyền của Tòa án', 'Đơn không đủ điều kiện xử lý'],
  archive: ['Đơn trùng nội dung đã trả lời', 'Đơn không rõ nội dung, không có căn cứ'],
  answer: ['Đã kiểm tra thực tế và trả lời bằng văn bản', 'Đã xử lý xong và thông báo kết quả'],
  transfer: ['Nội dung thuộc thẩm quyền cấp trên', 'Nội dung thuộc thẩm quyền của đơn vị khác'],
} as const

/** Why a transfer came back. */
export const BOUNCED = ['Không thuộc địa bàn quản lý', 'Thuộc thẩm quyền của đơn vị gửi']

const FAMILIES = 'Nguyễn Trần Lê Phạm Vũ Hoàng Bùi Đỗ Ngô Dương Đinh Mai Lại Tống'.split(' ')
const MIDDLES = 'Văn Thị Đình Hữu Thanh Kim Xuân Ngọc'.split(' ')
const GIVEN = 'Thử Mẫu Giả Ví Tạm Nháp Phỏng Đặt Ướm Vờ Dựng Bày'.split(' ')

/** A made-up sender: the given names are words for "made up", so that nobody is meant. */
export const senderName = (n: number): string =>
  [
    FAMILIES[n % FAMILIES.length],
    MIDDLES[(n * 5 + 2) % MIDDLES.length],
    GIVEN[(n * 7 + 1) % GIVEN.length],
  ].join(' ')

// Words of what a petition is about, and the field that follows from them, the first that fits.
const ABOUT: readonly (readonly [RegExp, PetitionField])[] = [
  [/nhận tiền|nghiệm thu/, 'CORRUPTION'],
  [/đóng góp|giờ tiếp nhận|trả kết quả/, 'PUBLIC_SERVICE'],
  [/trợ cấp|hộ nghèo|chế độ|hỗ trợ/, 'POLICY'],
  [/đất|bồi thường|công trình|xây dựng|lối đi/, 'LAND_HOUSING'],
]

/** What a made-up petition is about. */
export const fieldOf = (summary: string): PetitionField =>
  ABOUT.find(([words]) => words.test(summary))?.[1] ?? 'OTHER_ADMINISTRATIVE'
