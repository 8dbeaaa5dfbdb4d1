import type { BodyKind } from '@province/bodies'

/** As what a body supervises: figures count by it. */
export type IssuerBody = 'COUNCIL' | 'STANDING' | 'BOARDS' | 'FRONT' | 'MASS_ORGANISATION'

/** As what each kind of body supervises; what is not named supervises nobody. */
const AS: Readonly<Partial<Record<BodyKind, IssuerBody>>> = {
  PEOPLES_COUNCIL: 'COUNCIL',
  COUNCIL_STANDING: 'STANDING',
  COUNCIL_BOARD: 'BOARDS',
  FATHERLAND_FRONT: 'FRONT',
  MASS_ORGANISATION: 'MASS_ORGANISATION',
}

/** The kinds that supervise, and how that is said where another one is named. */
export const SUPERVISING = {
  among: Object.keys(AS) as BodyKind[],
  told: {
    vi: 'chỉ HĐND, Thường trực và Ban của HĐND, Mặt trận và tổ chức chính trị - xã hội giám sát, kiến nghị và phản biện.',
    en: 'a People’s Council, its standing body and boards, the Front and mass organisations supervise, recommend and criticise.',
  },
} as const

/** As what a body supervises. */
export function supervisesAs(kind: BodyKind): IssuerBody {
  const as = AS[kind]
  if (!as) throw new Error(`${kind} supervises nobody`)
  return as
}
