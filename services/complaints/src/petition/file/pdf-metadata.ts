import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** What a page does not need to be read: who made it, how, when, what it would run, what hangs on it. */
const LEFT_OUT = ['Metadata', 'PieceInfo', 'LastModified', 'AA', 'Thumb', 'Annots'].map((name) =>
  PDFName.of(name),
)

function withoutMetadata(dictionary: PDFDict): void {
  for (const name of LEFT_OUT) dictionary.delete(name)
}

/** The values of a filled form become part of the page: as a form they would go with the notes that hang on it. */
function flattened(document: PDFDocument): PDFDocument {
  const form = document.getForm()
  if (form.getFields().length > 0) form.flatten()
  return document
}

/**
 * The pages of a PDF alone, in a file of their own: author, program, times, scripts, notes and embedded files stay
 * behind, and with them whatever no page shows. Throws where it cannot be read.
 */
export async function plainPdf(pdf: Buffer): Promise<Buffer> {
  const document = flattened(await PDFDocument.load(pdf, { updateMetadata: false }))
  const plain = await PDFDocument.create({ updateMetadata: false })
  const pages = await plain.copyPages(document, document.getPageIndices())
  if (pages.length === 0) throw new RangeError('a PDF has no page')
  for (const page of pages) plain.addPage(page)
  for (const [, object] of plain.context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict) withoutMetadata(object)
    if (object instanceof PDFRawStream) withoutMetadata(object.dict)
  }
  return Buffer.from(await plain.save({ useObjectStreams: false, addDefaultPage: false }))
}
