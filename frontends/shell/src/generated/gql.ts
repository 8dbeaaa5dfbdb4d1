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
    "query FindUnits($search: String!, $asOf: Date!) {\n  units(filter: {search: $search}, asOf: $asOf, first: 12) {\n    edges {\n      node {\n        id\n        code\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery ScopeUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n  }\n}\n\nquery TopUnit($asOf: Date!) {\n  units(filter: {level: PROVINCE}, asOf: $asOf, first: 1) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}": typeof types.FindUnitsDocument,
    "fragment SignedIn on Viewer {\n  id\n  username\n  displayName\n  today\n  actions\n  grants {\n    role\n    unit {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...SignedIn\n  }\n}\n\nmutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    ...SignedIn\n  }\n}\n\nmutation SignOut {\n  signOut\n}": typeof types.SignedInFragmentDoc,
};
const documents: Documents = {
    "query FindUnits($search: String!, $asOf: Date!) {\n  units(filter: {search: $search}, asOf: $asOf, first: 12) {\n    edges {\n      node {\n        id\n        code\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery ScopeUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n  }\n}\n\nquery TopUnit($asOf: Date!) {\n  units(filter: {level: PROVINCE}, asOf: $asOf, first: 1) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}": types.FindUnitsDocument,
    "fragment SignedIn on Viewer {\n  id\n  username\n  displayName\n  today\n  actions\n  grants {\n    role\n    unit {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...SignedIn\n  }\n}\n\nmutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    ...SignedIn\n  }\n}\n\nmutation SignOut {\n  signOut\n}": types.SignedInFragmentDoc,
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
export function graphql(source: "query FindUnits($search: String!, $asOf: Date!) {\n  units(filter: {search: $search}, asOf: $asOf, first: 12) {\n    edges {\n      node {\n        id\n        code\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery ScopeUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n  }\n}\n\nquery TopUnit($asOf: Date!) {\n  units(filter: {level: PROVINCE}, asOf: $asOf, first: 1) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}"): (typeof documents)["query FindUnits($search: String!, $asOf: Date!) {\n  units(filter: {search: $search}, asOf: $asOf, first: 12) {\n    edges {\n      node {\n        id\n        code\n        name\n        parent {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n\nquery ScopeUnit($code: String!, $asOf: Date!) {\n  unit(code: $code, asOf: $asOf) {\n    id\n    code\n    name\n  }\n}\n\nquery TopUnit($asOf: Date!) {\n  units(filter: {level: PROVINCE}, asOf: $asOf, first: 1) {\n    edges {\n      node {\n        id\n        code\n        name\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SignedIn on Viewer {\n  id\n  username\n  displayName\n  today\n  actions\n  grants {\n    role\n    unit {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...SignedIn\n  }\n}\n\nmutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    ...SignedIn\n  }\n}\n\nmutation SignOut {\n  signOut\n}"): (typeof documents)["fragment SignedIn on Viewer {\n  id\n  username\n  displayName\n  today\n  actions\n  grants {\n    role\n    unit {\n      id\n      code\n      name\n    }\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...SignedIn\n  }\n}\n\nmutation SignIn($username: String!, $password: String!) {\n  signIn(username: $username, password: $password) {\n    ...SignedIn\n  }\n}\n\nmutation SignOut {\n  signOut\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;