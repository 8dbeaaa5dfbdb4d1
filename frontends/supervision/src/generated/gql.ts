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
    "query UndecidedThemes($code: String!, $asOf: Date!, $window: WindowInput!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}": typeof types.UndecidedThemesDocument,
    "fragment ThemeFacts on Theme {\n  id\n  title\n  owner\n  ownerName\n  kind\n  coversFrom\n  coversTo\n  runsFrom\n  runsTo\n  statedSubjects\n  subjectKind\n  state\n  version\n}\n\nquery SupervisionThemes($after: String) {\n  themes(first: 20, after: $after) {\n    edges {\n      node {\n        ...ThemeFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery SupervisionTheme($id: ID!) {\n  theme(id: $id) {\n    ...ThemeFacts\n    scopeNote\n    source\n    unit {\n      id\n      code\n      name\n    }\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}\n\nmutation DecideTheme($id: ID!, $expectedVersion: Int!, $input: DecideThemeInput!, $idempotencyKey: String!) {\n  decideTheme(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ThemeFacts\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}": typeof types.ThemeFactsFragmentDoc,
    "query UnitThemes($id: ID!, $asOf: Date!, $window: WindowInput!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}": typeof types.UnitThemesDocument,
};
const documents: Documents = {
    "query UndecidedThemes($code: String!, $asOf: Date!, $window: WindowInput!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}": types.UndecidedThemesDocument,
    "fragment ThemeFacts on Theme {\n  id\n  title\n  owner\n  ownerName\n  kind\n  coversFrom\n  coversTo\n  runsFrom\n  runsTo\n  statedSubjects\n  subjectKind\n  state\n  version\n}\n\nquery SupervisionThemes($after: String) {\n  themes(first: 20, after: $after) {\n    edges {\n      node {\n        ...ThemeFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery SupervisionTheme($id: ID!) {\n  theme(id: $id) {\n    ...ThemeFacts\n    scopeNote\n    source\n    unit {\n      id\n      code\n      name\n    }\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}\n\nmutation DecideTheme($id: ID!, $expectedVersion: Int!, $input: DecideThemeInput!, $idempotencyKey: String!) {\n  decideTheme(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ThemeFacts\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}": types.ThemeFactsFragmentDoc,
    "query UnitThemes($id: ID!, $asOf: Date!, $window: WindowInput!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}": types.UnitThemesDocument,
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
export function graphql(source: "query UndecidedThemes($code: String!, $asOf: Date!, $window: WindowInput!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}"): (typeof documents)["query UndecidedThemes($code: String!, $asOf: Date!, $window: WindowInput!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ThemeFacts on Theme {\n  id\n  title\n  owner\n  ownerName\n  kind\n  coversFrom\n  coversTo\n  runsFrom\n  runsTo\n  statedSubjects\n  subjectKind\n  state\n  version\n}\n\nquery SupervisionThemes($after: String) {\n  themes(first: 20, after: $after) {\n    edges {\n      node {\n        ...ThemeFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery SupervisionTheme($id: ID!) {\n  theme(id: $id) {\n    ...ThemeFacts\n    scopeNote\n    source\n    unit {\n      id\n      code\n      name\n    }\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}\n\nmutation DecideTheme($id: ID!, $expectedVersion: Int!, $input: DecideThemeInput!, $idempotencyKey: String!) {\n  decideTheme(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ThemeFacts\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}"): (typeof documents)["fragment ThemeFacts on Theme {\n  id\n  title\n  owner\n  ownerName\n  kind\n  coversFrom\n  coversTo\n  runsFrom\n  runsTo\n  statedSubjects\n  subjectKind\n  state\n  version\n}\n\nquery SupervisionThemes($after: String) {\n  themes(first: 20, after: $after) {\n    edges {\n      node {\n        ...ThemeFacts\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    totalCount\n  }\n}\n\nquery SupervisionTheme($id: ID!) {\n  theme(id: $id) {\n    ...ThemeFacts\n    scopeNote\n    source\n    unit {\n      id\n      code\n      name\n    }\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}\n\nmutation DecideTheme($id: ID!, $expectedVersion: Int!, $input: DecideThemeInput!, $idempotencyKey: String!) {\n  decideTheme(\n    id: $id\n    expectedVersion: $expectedVersion\n    input: $input\n    idempotencyKey: $idempotencyKey\n  ) {\n    ...ThemeFacts\n    delegations {\n      id\n      document\n      decidedOn\n      lead\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query UnitThemes($id: ID!, $asOf: Date!, $window: WindowInput!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}"): (typeof documents)["query UnitThemes($id: ID!, $asOf: Date!, $window: WindowInput!) {\n  unit(id: $id, asOf: $asOf) {\n    id\n    supervisionThemes(window: $window) {\n      ...ThemeFacts\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;