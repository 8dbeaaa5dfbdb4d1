import { Component, type ReactNode } from 'react'

interface Props {
  children: ReactNode
  /** Drawn instead of what threw. */
  instead: (error: unknown, reset: () => void) => ReactNode
}

/** Keeps what throws inside it from taking the rest of the page along. */
export class Boundary extends Component<Props, { error?: unknown }> {
  override state: { error?: unknown } = {}

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return this.props.instead(this.state.error, () => this.setState({ error: undefined }))
  }
}
