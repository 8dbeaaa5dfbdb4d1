import { useLanguage, useText } from '@province/portal-kit'
import { namesUnit, numberOf, placeOf, type Written } from './figure-text.ts'

/** Writes a figure with its unit of count: `81 dự án`, `34/63`, `81,1 %`. */
export function useFigureText(): (figure: Written) => string {
  const t = useText('reporting')
  const { language, number } = useLanguage()
  return (figure) => {
    const value = numberOf(figure, language)
    const total = figure.ofTotal ? `/${number(figure.ofTotal)}` : ''
    return namesUnit(figure.unitOfCount)
      ? `${value}${total} ${t(`units.${figure.unitOfCount}`)}`
      : `${value}${total}`
  }
}

/** Says a place of a document: `mục III.4`, `chú thích 11`. */
export function usePlaceText(): (section: string) => string {
  const t = useText('reporting')
  return (section) => {
    const { kind, number } = placeOf(section)
    return t(`figure.${kind}`, { number })
  }
}
