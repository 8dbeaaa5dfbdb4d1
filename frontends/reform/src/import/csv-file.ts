/** The first line of a file of dossiers, and a row that shows how it is filled in. */
export const TEMPLATE = [
  'ma_ho_so,ma_thu_tuc,nguoi_nop,hinh_thuc,thoi_diem_nop',
  'HS-001,GĐ-0001,Nguyễn Văn A,Trực tiếp,15/06/2023 09:30',
].join('\n')

/** Hands a text over as a file; spreadsheets read its letters by the mark before it. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
