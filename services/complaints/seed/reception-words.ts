/** What visits are said to be about: matters of everyday, that name nobody. */
export const MATTERS = [
  'Bồi thường, hỗ trợ khi thu hồi đất làm đường liên xã',
  'Ranh giới thửa đất với hộ liền kề',
  'Cấp giấy chứng nhận quyền sử dụng đất lần đầu',
  'Đính chính diện tích trên giấy chứng nhận quyền sử dụng đất',
  'Lối đi chung bị lấn chiếm',
  'Ô nhiễm từ cơ sở chăn nuôi trong khu dân cư',
  'Tiếng ồn của xưởng cơ khí ngoài giờ làm việc',
  'Chế độ đối với người có công',
  'Trợ cấp bảo trợ xã hội hằng tháng',
  'Bình xét hộ nghèo, hộ cận nghèo',
  'Thu các khoản đóng góp ở thôn',
  'Xây dựng không phép trên đất nông nghiệp',
  'Chậm trả kết quả hồ sơ đất đai',
  'Thoát nước ở ngõ xóm sau mưa lớn',
  'Đèn đường và an toàn giao thông',
  'Dồn điền đổi thửa và chia lại ruộng',
  'Đấu giá đất xen kẹt trong khu dân cư',
  'Quản lý nghĩa trang và đất tôn giáo',
  'Tuyển sinh và các khoản thu đầu năm học',
  'Nước sạch nông thôn bị gián đoạn',
  'Hỗ trợ thiệt hại do dịch bệnh trên đàn lợn',
  'Đăng ký hộ tịch, cải chính giấy khai sinh',
] as const

/** Why a head sent somebody. */
export const SENT_REASONS = [
  'Họp Hội đồng nhân dân',
  'Đi công tác theo giấy triệu tập',
  'Dự hội nghị của cấp trên',
  'Kiểm tra công tác phòng, chống thiên tai tại cơ sở',
  'Nghỉ phép',
] as const

/** Why a day was moved. */
export const MOVED_REASONS = [
  'Trùng kỳ họp Hội đồng nhân dân',
  'Trùng hội nghị triển khai của cấp trên',
  'Phục vụ đoàn giám sát',
  'Sửa chữa nơi tiếp công dân',
] as const

/** Why nobody received. */
export const MISSED_REASONS = [
  'Trực phòng, chống thiên tai, không bố trí được người tiếp thay',
  'Mất điện tại trụ sở cả ngày',
  'Người đứng đầu nghỉ ốm, chưa có quyết định ủy quyền',
] as const

/** Whom the head of a tier sends. */
export const DEPUTIES: Readonly<Record<string, string>> = {
  PROVINCE: 'Phó Chủ tịch UBND tỉnh',
  DISTRICT: 'Phó Chủ tịch UBND cấp huyện',
  COMMUNE: 'Phó Chủ tịch UBND cấp xã',
}

/** Where the head of a tier receives. */
export const PLACES: Readonly<Record<string, string>> = {
  PROVINCE: 'Trụ sở tiếp công dân tỉnh',
  DISTRICT: 'Trụ sở tiếp công dân cấp huyện',
  COMMUNE: 'Phòng tiếp công dân UBND cấp xã',
}
