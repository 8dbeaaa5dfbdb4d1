/** What a refusal may tell besides its code: the argument to blame and facts that help the next step. */
export interface RefusalDetail {
  field?: string
  [fact: string]: unknown
}

/**
 * A no that is part of the product: a stable code for programs, one sentence for people.
 * It becomes `extensions.code` (and `extensions.field`) of a GraphQL error; nothing of it is ever stored.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  constructor(
    readonly code: string,
    message: string,
    readonly detail: RefusalDetail = {},
  ) {
    super(message)
  }
}

/** Missing and forbidden give the same answer, so that nobody learns what exists. */
export const forbiddenOrMissing = () =>
  new Refusal('FORBIDDEN_OR_MISSING', 'Không có mục này, hoặc bạn không có quyền với nó.')

/** An argument that cannot be accepted as it is; `field` names it. */
export const inputInvalid = (field: string, message: string) =>
  new Refusal('INPUT_INVALID', message, { field })

/** What is stored cannot go on as it is, whatever was given now; `property` names what of it is to be mended first. */
export const notReady = (property: string, message: string, code = 'INPUT_INVALID') =>
  new Refusal(code, message, { property })

/** The thing has changed since it was seen: read it again, then decide. */
export const staleVersion = (currentVersion: number) =>
  new Refusal('STALE_VERSION', 'Mục này đã thay đổi từ khi bạn mở: hãy tải lại rồi thực hiện tiếp.', {
    field: 'expectedVersion',
    currentVersion,
  })
