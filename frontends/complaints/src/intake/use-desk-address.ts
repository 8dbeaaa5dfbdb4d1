import { useEffect, useNavigate, useParams, useRef, useScopedPath, useState } from '@province/portal-kit'
import { afterMoving, afterOpening, type DeskAddress, holds } from './desk-address.ts'

const HOME = '/complaints/intake'

/** The address of an intake, and the desk that may hold it already. */
export function useDeskAddress(visit: string) {
  const { id } = useParams()
  const path = useScopedPath()
  const navigate = useNavigate()
  const [desk, setDesk] = useState<DeskAddress>({ round: 0 })
  const last = useRef(id)
  useEffect(() => {
    const from = last.current
    last.current = id
    setDesk((now) => afterMoving(now, from, id))
  }, [id])
  const goTo = (intake: string) =>
    navigate(path(`${HOME}/${intake}${visit ? `?visit=${visit}` : ''}`), { replace: true })
  return {
    id,
    round: desk.round,
    held: holds(desk, id),
    goTo,
    opened: (intake: string) => {
      setDesk((now) => afterOpening(now, intake))
      goTo(intake)
    },
    leave: () => navigate(path(HOME)),
  }
}
