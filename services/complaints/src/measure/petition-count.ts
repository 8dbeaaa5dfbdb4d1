import { shownDay } from '@province/runtime/refusal'

/** Counts the petitions that were received, each once however often it was sent on. */
export const PETITIONS = 'complaints.petitions'

const KINDS: Readonly<Record<string, string>> = {
  COMPLAINT: 'Đơn khiếu nại',
  DENUNCIATION: 'Đơn tố cáo',
  REFLECTION: 'Đơn kiến nghị, phản ánh',
}

/** A petition behind the figure. */
export interface CountedPetition {
  code: string | null
  petitionKind: string | null
  day: string
  unitName: string | null
}

/** What a petition is called behind its figure; those that are counted and not shown stand together. */
export function petitionLabel({ code, petitionKind, day, unitName }: CountedPetition): string {
  if (code === null) return 'Đơn tố cáo và đơn chưa phân loại: được đếm, chỉ người có quyền riêng mở được'
  return `${KINDS[petitionKind ?? ''] ?? 'Đơn chưa phân loại'} ${code}, nhận ngày ${shownDay(day)}, ${unitName}`
}
