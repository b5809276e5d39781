'use client'

import { useEffect } from 'react'
import { newRequestId } from '@/ui/form/request-id'
import { markFormPrinted } from './actions'

/** Tells the server when the browser prints this form, once for each time. */
export function FormPrintLog({ printId }: { printId: string }) {
  useEffect(() => {
    const log = () => {
      const form = new FormData()
      form.set('_id', printId)
      form.set('_requestId', newRequestId())
      void markFormPrinted({}, form)
    }
    window.addEventListener('beforeprint', log)
    return () => window.removeEventListener('beforeprint', log)
  }, [printId])
  return null
}
