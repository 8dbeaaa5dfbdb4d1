query __Nouns__($within: ID!, $state: __Noun__State, $orderBy: __Noun__Order, $first: Int!, $after: String) {
  __nounVars__(within: $within, state: $state, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        version
        title
        openedOn
        state
        allowedSteps
      }
    }
  }
}

mutation Open__Noun__($input: Open__Noun__Input!, $idempotencyKey: String!) {
  open__Noun__(input: $input, idempotencyKey: $idempotencyKey) {
    id
  }
}

mutation Close__Noun__($id: ID!, $expectedVersion: Int!, $idempotencyKey: String!) {
  close__Noun__(id: $id, expectedVersion: $expectedVersion, idempotencyKey: $idempotencyKey) {
    id
    state
    version
    allowedSteps
  }
}
