import { fold } from '@province/words'

// What made-up petitions are about, and who made-up senders are: the given names are words for "made up".
const SUBJECTS = [
  'Khiếu nại quyết định thu hồi đất làm đường trục xã',
  'Khiếu nại mức bồi thường cây trồng khi giải phóng mặt bằng',
  'Phản ánh đường thôn xuống cấp, đọng nước sau mưa',
  'Kiến nghị bổ sung đèn chiếu sáng ngõ xóm',
  'Phản ánh cơ sở chăn nuôi xả thải ra mương chung',
  'Kiến nghị sớm trả kết quả hồ sơ đất đai',
  'Phản ánh điểm tập kết rác gần trường học',
  'Khiếu nại việc dừng trợ cấp bảo trợ xã hội',
]
const PLACES = ['thôn 1', 'thôn 2', 'xóm 4', 'xóm 7', 'tổ 8', 'tổ 12', 'khu dân cư mới', 'gần chợ Trực Ninh']
const FAMILIES = 'Nguyễn Trần Lê Phạm Vũ Hoàng Bùi Đỗ Ngô Dương Đinh Mai Lại Tống'.split(' ')
const MIDDLES = 'Văn Thị Đình Hữu Thanh Kim Xuân Ngọc'.split(' ')
const GIVEN = 'Thử Mẫu Giả Ví Tạm Nháp Phỏng Đặt Ướm Vờ Dựng Bày An Bình'.split(' ')

const each = (one: readonly string[], other: readonly string[]) =>
  one.flatMap((first) => other.map((second) => `${first} ${second}`))

/** Texts with their folded form. */
export interface FoldedTexts {
  plain: string[]
  folded: string[]
}

const foldedTexts = (plain: string[]): FoldedTexts => ({ plain, folded: plain.map(fold) })

export const SUMMARIES = foldedTexts(each(SUBJECTS, PLACES))
export const NAMES = foldedTexts(each(each(FAMILIES, MIDDLES), GIVEN))
export const ADDRESSES = foldedTexts(each(PLACES, ['huyện Trực Ninh', 'huyện Hải Hậu', 'thành phố Nam Định']))
