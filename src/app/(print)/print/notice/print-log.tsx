'use client'

import { useEffect, useRef } from 'react'
import { markPrinted } from '@/app/(staff)/notices/actions'
import { newRequestId } from '@/ui/form/request-id'

/** Tells the server when the browser prints these papers, once for each time. */
export function PrintLog({ documentIds }: { documentIds: readonly string[] }) {
  const ids = useRef(documentIds)
  useEffect(() => {
    const log = () => {
      for (const id of ids.current) {
        const form = new FormData()
        form.set('_id', id)
        form.set('_requestId', newRequestId())
        void markPrinted({}, form)
      }
    }
    window.addEventListener('beforeprint', log)
    return () => window.removeEventListener('beforeprint', log)
  }, [])
  return null
}
