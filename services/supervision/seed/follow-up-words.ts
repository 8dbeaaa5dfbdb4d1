import type { ResolutionSubject } from '../src/follow-up/follow-up-issue.ts'

/** Why a row of the demonstration is there: nobody may take it for a record. */
export const INVENTED =
  'Giả định: dữ liệu minh họa theo số lượng nêu trong báo cáo 6 tháng đầu năm 2023 (ghi chú 7); nội dung không có thật'

/** What recommendations ask, in turn. */
export const RECOMMENDED = [
  'Rà soát, xử lý các trường hợp sử dụng đất sai mục đích ngoài khu, cụm công nghiệp',
  'Bổ sung hồ sơ giao đất, cho thuê đất còn thiếu và báo cáo kết quả',
  'Thu hồi các khoản nợ nghĩa vụ tài chính về đất đai đã quá hạn',
  'Rà soát văn bản quy phạm pháp luật đã hết hiệu lực và công bố danh mục',
  'Công khai tiến độ giải phóng mặt bằng tại trụ sở xã, phường, thị trấn',
  'Chấn chỉnh việc chậm trả kết quả thủ tục hành chính tại bộ phận một cửa',
  'Bố trí kinh phí duy tu các tuyến đường liên xã xuống cấp',
  'Tăng cường kiểm tra vệ sinh môi trường tại làng nghề',
]

/** What voters ask for, in turn. */
export const PETITIONED = [
  'Sửa chữa tuyến đê và đường dân sinh bị sạt lở sau mùa mưa',
  'Cấp nước sạch đủ áp lực cho các xóm cuối nguồn',
  'Giải quyết dứt điểm việc cấp giấy chứng nhận quyền sử dụng đất tồn đọng',
  'Xử lý ô nhiễm do bãi rác tạm gần khu dân cư',
  'Bổ sung giáo viên mầm non cho các trường còn thiếu',
  'Điều chỉnh mức hỗ trợ tổ hòa giải và công tác mặt trận ở thôn xóm',
]

/** Resolutions in the groups that the report counts; the rest it does not name. */
export const RESOLVED: readonly (readonly [number, string, ResolutionSubject | null])[] = [
  [10, 'Quyết định chủ trương đầu tư khu tái định cư, khu dân cư, khu đô thị', 'INVESTMENT_POLICY_HOUSING'],
  [18, 'Điều chỉnh chủ trương đầu tư khu tái định cư, khu dân cư, khu đô thị', 'INVESTMENT_ADJUSTED_HOUSING'],
  [7, 'Quyết định chủ trương đầu tư đường liên huyện, liên xã', 'INVESTMENT_POLICY_ROADS'],
  [4, 'Điều chỉnh chủ trương đầu tư đường liên huyện, liên xã', 'INVESTMENT_ADJUSTED_ROADS'],
  [2, 'Chủ trương đầu tư trụ sở công an xã và trường mầm non', 'INVESTMENT_POLICY_OFFICES'],
  [2, 'Danh mục dự án thu hồi đất', 'LAND_RECOVERY_LIST'],
  [2, 'Danh mục chuyển mục đích sử dụng đất trồng lúa', 'RICE_LAND_LIST'],
  [27, 'Nghị quyết khác được thông qua tại hai kỳ họp', null],
]

/** What councillors asked. */
export const ASKED = [
  'Tiến độ cấp giấy chứng nhận quyền sử dụng đất và trách nhiệm xử lý hồ sơ quá hạn',
  'Giải pháp bảo đảm nước sạch nông thôn',
  'Tình trạng thiếu thuốc, vật tư tại các cơ sở y tế công lập',
  'Chậm giải ngân vốn đầu tư công của các dự án đường liên xã',
  'Tuyển dụng giáo viên mầm non cho năm học mới',
]

/** What was promised in the answers, by each office that was asked. */
export const ANSWERED = [
  'Giải quyết xong hồ sơ quá hạn trước ngày 30/9/2023',
  'Hoàn thành hai trạm cấp nước trong quý III năm 2023',
  'Bảo đảm đủ thuốc thiết yếu tại trạm y tế từ tháng 7/2023',
  'Giải ngân hết vốn năm 2023 đúng thời hạn',
]

/** What was promised in the hearing. */
export const PROMISED = [
  'Hoàn thành xử lý các khu đất giao trái thẩm quyền theo danh sách đã giải trình',
  'Báo cáo lộ trình thu hồi diện tích đất chậm đưa vào sử dụng',
  'Công khai kết quả xử lý trên cổng thông tin',
]

/** Opinions of the Front about one draft. */
export const OPINIONS = [
  'Bổ sung quy định lấy ý kiến hộ dân bị ảnh hưởng trước khi phê duyệt phương án',
  'Làm rõ nguồn kinh phí hỗ trợ tái định cư',
  'Rút ngắn thời hạn công khai danh sách hộ được hỗ trợ',
  'Quy định trách nhiệm giải trình khi chậm chi trả',
  'Giữ nguyên mức hỗ trợ di chuyển như hiện hành',
  'Bổ sung giám sát của Ban Thanh tra nhân dân',
]
