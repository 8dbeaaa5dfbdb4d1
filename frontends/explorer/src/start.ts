/** What the editor holds at the first visit. */
export const START = `# Khám phá dữ liệu của tỉnh.
# Gõ truy vấn rồi bấm nút chạy (Ctrl-Enter).
# Ctrl-Space gợi ý trường; thanh bên có tài liệu từng trường.
# Chi phí biết trước khi chạy, hiện ở đầu trang.
# Danh sách trả theo trang: first (tối đa 100), after.

query HuyenMyLoc {
  unit(code: "358", asOf: "2023-06-30") {
    name
    level
    children {
      code
      name
    }
    successors {
      unit {
        name
      }
      event {
        legalBasis
      }
    }
  }
}
`
