{
  "title": "__Noun_words__",
  "name": "Tiêu đề",
  "openedOn": "Ngày mở",
  "state": "Trạng thái",
  "anyState": "Mọi trạng thái",
  "states": { "OPEN": "Đang mở", "CLOSED": "Đã đóng" },
  "acts": "Việc làm",
  "open": "Mở mới",
  "close": "Đóng",
  "closeHint": "Sau khi đóng không làm gì thêm với mục này.",
  "none": "Chưa có mục nào",
  "noneHint": "Mở mục đầu tiên cho đơn vị đang xem."
}
