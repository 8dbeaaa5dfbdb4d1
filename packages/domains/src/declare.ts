/** A text in both languages of the portal. */
export interface Label {
  readonly vi: string
  readonly en: string
}

/** An action that a domain checks, and who may do it. */
export interface ActionDeclaration extends Label {
  /** The roles that hold it; roles that read every domain hold each domain's reading action besides. */
  readonly roles?: readonly string[]
  /** It waits for the second factor of whoever holds it. */
  readonly secondFactor?: boolean
  /** It opens what people wrote, or who they are: a role that holds it is granted by two. */
  readonly opensContent?: boolean
  /** A program may be given it. */
  readonly clients?: boolean
}

/** What a domain is: all that others have to know of it stands here. */
export interface DomainDeclaration {
  /** Its name: also of its folder, its PostgreSQL schema and its subgraph. */
  readonly name: string
  /** Its place after `PORT_BASE` where each domain has a process of its own. */
  readonly port: number
  readonly title: Label
  /** The action that opens its reading fields. */
  readonly readAction: string
  readonly actions: Readonly<Record<string, ActionDeclaration>>
  /** Roles that are this domain's own, as they are called. */
  readonly roles?: Readonly<Record<string, Label>>
  /** It asks other domains on its own account: it gets keys of its own and their addresses. */
  readonly asks?: boolean
  /** It keeps records behind figures and answers `<name>MeasureRecords`. */
  readonly measures?: boolean
  /** It keeps an audit and answers `<name>Audit`. */
  readonly audit?: boolean
  /** It keeps time: actions whose holders are told of deadlines, and those it takes to know of some of them. */
  readonly duties?: readonly string[]
}

/** Declares a domain. */
export const declareDomain = <const Declaration extends DomainDeclaration>(
  declaration: Declaration,
): Declaration => declaration
