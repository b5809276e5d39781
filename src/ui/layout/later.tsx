'use client'

import { useEffect, useState, type ComponentType } from 'react'

/**
 * A part whose code comes with its first use, so that no page carries what few open. Mount it when it is wanted; where the
 * network is down it closes itself, and the next use asks again. Unlike React.lazy it never takes the page down with it.
 */
export function later<P extends { onClose: () => void }>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loaded: ComponentType<P> | undefined
  return function Later(props: P) {
    const [Part, setPart] = useState(() => loaded)
    const { onClose } = props
    useEffect(() => {
      if (Part) return
      let gone = false
      load().then(
        (part) => {
          loaded = part
          if (!gone) setPart(() => part)
        },
        () => gone || onClose(),
      )
      return () => {
        gone = true
      }
    }, [Part, onClose])
    return Part ? <Part {...props} /> : null
  }
}
