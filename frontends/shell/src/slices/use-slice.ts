import { CONTRACT_VERSION, type RegistrySlice, type SliceModule } from '@province/portal-kit/shell'
import { useCallback, useEffect, useState } from 'react'
import { type Failure, failureOf } from './failure.ts'
import { loadSlice } from './load-slice.ts'

interface SliceState {
  module?: SliceModule
  failure?: Failure
}

/** A slice's code as it arrives, or why it did not, and a way to try again. */
export function useSlice(slice: RegistrySlice): SliceState & { retry: () => void } {
  const fits = slice.manifest.contract === CONTRACT_VERSION
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<SliceState>({})
  useEffect(() => {
    if (!fits) return
    let left = false
    loadSlice(slice, attempt).then(
      (module) => left || setState({ module }),
      (error) => left || setState({ failure: failureOf(error) }),
    )
    return () => {
      left = true
    }
  }, [slice, attempt, fits])
  const retry = useCallback(() => {
    setState({})
    setAttempt((count) => count + 1)
  }, [])
  return fits ? { ...state, retry } : { failure: 'contract', retry }
}
