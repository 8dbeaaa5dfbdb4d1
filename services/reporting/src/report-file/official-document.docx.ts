import { shownDay } from '@province/runtime/refusal'
import { Document, Packer } from 'docx'
import {
  annexParts,
  Footnotes,
  footParts,
  headParts,
  sealParts,
  sectionParts,
} from './document-parts.docx.ts'
import type { OfficialDocument } from './official-document.ts'
import { footers, headers, pageProperties, styles } from './page-layout.docx.ts'

const describe = ({ seal }: OfficialDocument): string =>
  seal ? `Mã niêm phong (SHA-256): ${seal.seal}` : 'Dự thảo, chưa ký'

/** The report as a file of Word, in the layout of Decree 30/2020. */
export async function docxOf(document: OfficialDocument): Promise<Uint8Array> {
  const footnotes = new Footnotes()
  const children = [
    ...headParts(document),
    ...document.sections.flatMap((section, at, { length }) =>
      sectionParts(section, footnotes, at === length - 1),
    ),
    ...footParts(document),
    ...sealParts(document),
    ...annexParts(document),
  ]
  const draft =
    document.symbol === null
      ? `DỰ THẢO – chưa ký; số liệu tại thời điểm xuất ngày ${shownDay(document.madeOn)}`
      : null
  const file = new Document({
    title: `Báo cáo: ${document.subject}`,
    subject: document.subject,
    creator: document.bodyName,
    description: describe(document),
    styles,
    footnotes: footnotes.byNumber,
    sections: [{ properties: pageProperties, headers: headers(), footers: footers(draft), children }],
  })
  return Packer.toBuffer(file)
}
