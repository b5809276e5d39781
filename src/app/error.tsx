'use client'

import { useEffect } from 'react'
import { Button } from '@/ui/button/button'
import { ServerError } from '@/ui/feedback/server-error'

/** A page that could not be read: words, 再试一次 and the number under which the server logged it. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  useEffect(() => {
    document.title = '没有读出来 · 守望'
  }, [])
  return (
    <div className="mx-auto max-w-2xl py-10">
      <ServerError
        heading="h1"
        line="服务器暂时没有回应，已保存的内容不受影响。"
        reference={error.digest}
        actions={
          <Button variant="primary" onClick={reset}>
            再试一次
          </Button>
        }
      />
    </div>
  )
}
