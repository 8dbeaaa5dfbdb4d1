import { createHash } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import { v7 } from 'uuid'

const DRAWN = 'BT /F 14 Tf 60 760 Td (Van ban gia dinh cua du lieu minh hoa) Tj ET'

/** One page that says that it is made up. */
const PAGE = Buffer.from(`%PDF-1.7
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length ${DRAWN.length}>>stream
${DRAWN}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`)

/** One invented document has a file, so that the demonstration shows how one is opened; it is its own copy, being drawn by nobody. */
export async function seedDocumentFile(em: EntityManager): Promise<void> {
  const id = v7()
  const sha256 = createHash('sha256').update(PAGE).digest('hex')
  await em.execute(
    `insert into directives.document_file (id, unit_id, document_id, name, place, state, bytes, saved_bytes, parts, version, recorded_by)
     select ?, d.unit_id, d.id, 'van-ban-gia-dinh.pdf', 1, 'UPLOADING', ?, ?, 1, 1, 'demonstration'
     from directives.registered_document d where d.issuer_group = 'PEOPLE_COMMITTEE' order by d.issued_on desc, d.id desc limit 1`,
    [id, PAGE.length, PAGE.length],
  )
  for (const which of ['ORIGINAL', 'COPY'])
    await em.execute(
      `insert into directives.document_file_part (file_id, unit_id, which, part, content)
       select f.id, f.unit_id, ?, 0, ? from directives.document_file f where f.id = ?`,
      [which, PAGE, id],
    )
  await em.execute(
    `update directives.document_file set state = 'KEPT', media_type = 'application/pdf', has_text = true, copy_bytes = bytes,
       copy_parts = 1, sha256 = ?, version = 2 where id = ?`,
    [sha256, id],
  )
}
