import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'

/** Twentieths of a point in a millimetre: what a document measures in. */
const TWIPS_PER_MM = 1440 / 25.4
export const mm = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)

/** Sizes are told in half points. */
export const SIZE = { body: 28, head: 26, small: 24, table: 22, list: 22 } as const
export const FONT = 'Times New Roman'

/** A4 with the margins of Decree 30/2020 (annex I, I.4): 20 above and below, 30 at the left, 20 at the right. */
const PAGE = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(20) }
/** The number stands in the middle of the upper margin. */
const NUMBER_FROM_TOP = mm(10)

export const pageProperties: ISectionPropertiesOptions = {
  titlePage: true,
  page: {
    size: { width: PAGE.width, height: PAGE.height },
    margin: {
      top: PAGE.top,
      bottom: PAGE.bottom,
      left: PAGE.left,
      right: PAGE.right,
      header: NUMBER_FROM_TOP,
      footer: NUMBER_FROM_TOP,
    },
  },
}

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: SIZE.body, color: '000000', language: { value: 'vi-VN' } },
      paragraph: { spacing: { line: 276, lineRule: 'auto' } },
    },
    footnoteText: { run: { font: FONT, size: 20 }, paragraph: { spacing: { line: 240, lineRule: 'auto' } } },
    footnoteReference: { run: { font: FONT, superScript: true } },
  },
}

/** Words in one hand. */
export const run = (text: string, how: IRunOptions = {}): TextRun => new TextRun({ text, ...how })

/** A line of its own, in the middle unless said. */
export const line = (text: string, how: IRunOptions = {}, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    ...more,
    spacing: { line: 240, lineRule: 'auto', ...more.spacing },
    children: [run(text, how)],
  })

/** A stroke below a line of the head, of so many millimetres in a column of so many. */
export const stroke = (length: number, column: number): Paragraph => {
  const side = mm((column - length) / 2)
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { line: 60, lineRule: 'exact', before: 80, after: 80 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
  })
}

const numbered = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.head, font: FONT })],
})

/** The number of the page from the second on; nothing on the first. */
export const headers = () => ({
  default: new Header({ children: [numbered] }),
  first: new Header({ children: [new Paragraph({})] }),
})

/** What every page of a draft says at its foot; nothing on pages of what was signed. */
export const footers = (text: string | null) => {
  if (text === null) return {}
  const said = () => new Footer({ children: [line(text, { size: 20, italics: true })] })
  return { default: said(), first: said() }
}
