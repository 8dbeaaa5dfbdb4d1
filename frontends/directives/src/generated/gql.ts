/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment CitationLine on Citation {\n  id\n  place\n  typeName\n  symbolAsCited\n  symbol\n  issuedOnAsCited\n  issuedOn\n  issuer\n  subject\n}\n\nquery Citations($filter: CitationFilter, $after: String) {\n  citations(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        ...CitationLine\n        document {\n          id\n          symbol\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.CitationLineFragmentDoc,
    "fragment DisagreementLine on CitationDisagreement {\n  id\n  kind\n  severity\n  message\n  citations {\n    ...CitationLine\n  }\n}\n\nquery CitationDisagreements($after: String) {\n  citationDisagreements(first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        ...DisagreementLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": typeof types.DisagreementLineFragmentDoc,
    "query DirectiveDocuments($filter: DirectiveDocumentFilter, $after: String) {\n  documents(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        id\n        symbol\n        symbols\n        issuedOn\n        issuer\n        subject\n        citations {\n          id\n        }\n        disagreements {\n          id\n          severity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery DirectiveDocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    symbol\n    symbols\n    issuedOn\n    issuer\n    subject\n    citations {\n      ...CitationLine\n    }\n    disagreements {\n      ...DisagreementLine\n    }\n  }\n}": typeof types.DirectiveDocumentsDocument,
};
const documents: Documents = {
    "fragment CitationLine on Citation {\n  id\n  place\n  typeName\n  symbolAsCited\n  symbol\n  issuedOnAsCited\n  issuedOn\n  issuer\n  subject\n}\n\nquery Citations($filter: CitationFilter, $after: String) {\n  citations(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        ...CitationLine\n        document {\n          id\n          symbol\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.CitationLineFragmentDoc,
    "fragment DisagreementLine on CitationDisagreement {\n  id\n  kind\n  severity\n  message\n  citations {\n    ...CitationLine\n  }\n}\n\nquery CitationDisagreements($after: String) {\n  citationDisagreements(first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        ...DisagreementLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}": types.DisagreementLineFragmentDoc,
    "query DirectiveDocuments($filter: DirectiveDocumentFilter, $after: String) {\n  documents(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        id\n        symbol\n        symbols\n        issuedOn\n        issuer\n        subject\n        citations {\n          id\n        }\n        disagreements {\n          id\n          severity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery DirectiveDocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    symbol\n    symbols\n    issuedOn\n    issuer\n    subject\n    citations {\n      ...CitationLine\n    }\n    disagreements {\n      ...DisagreementLine\n    }\n  }\n}": types.DirectiveDocumentsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CitationLine on Citation {\n  id\n  place\n  typeName\n  symbolAsCited\n  symbol\n  issuedOnAsCited\n  issuedOn\n  issuer\n  subject\n}\n\nquery Citations($filter: CitationFilter, $after: String) {\n  citations(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        ...CitationLine\n        document {\n          id\n          symbol\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): (typeof documents)["fragment CitationLine on Citation {\n  id\n  place\n  typeName\n  symbolAsCited\n  symbol\n  issuedOnAsCited\n  issuedOn\n  issuer\n  subject\n}\n\nquery Citations($filter: CitationFilter, $after: String) {\n  citations(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        ...CitationLine\n        document {\n          id\n          symbol\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment DisagreementLine on CitationDisagreement {\n  id\n  kind\n  severity\n  message\n  citations {\n    ...CitationLine\n  }\n}\n\nquery CitationDisagreements($after: String) {\n  citationDisagreements(first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        ...DisagreementLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"): (typeof documents)["fragment DisagreementLine on CitationDisagreement {\n  id\n  kind\n  severity\n  message\n  citations {\n    ...CitationLine\n  }\n}\n\nquery CitationDisagreements($after: String) {\n  citationDisagreements(first: 100, after: $after) {\n    edges {\n      cursor\n      node {\n        ...DisagreementLine\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DirectiveDocuments($filter: DirectiveDocumentFilter, $after: String) {\n  documents(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        id\n        symbol\n        symbols\n        issuedOn\n        issuer\n        subject\n        citations {\n          id\n        }\n        disagreements {\n          id\n          severity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery DirectiveDocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    symbol\n    symbols\n    issuedOn\n    issuer\n    subject\n    citations {\n      ...CitationLine\n    }\n    disagreements {\n      ...DisagreementLine\n    }\n  }\n}"): (typeof documents)["query DirectiveDocuments($filter: DirectiveDocumentFilter, $after: String) {\n  documents(first: 50, after: $after, filter: $filter) {\n    edges {\n      cursor\n      node {\n        id\n        symbol\n        symbols\n        issuedOn\n        issuer\n        subject\n        citations {\n          id\n        }\n        disagreements {\n          id\n          severity\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery DirectiveDocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    symbol\n    symbols\n    issuedOn\n    issuer\n    subject\n    citations {\n      ...CitationLine\n    }\n    disagreements {\n      ...DisagreementLine\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;