'use client'

import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { buttonClass } from '../button/button-class'
import { fieldName } from '@/domain/form/decode-form'
import { Field, type FieldProps } from './field'
import { describedBy, fieldId } from './field-ids'
import { drawThumbnail, resizedPhoto } from './resize-photo'

export interface FileInputProps extends FieldProps {
  /** Sends the photo apart from the form and answers its id; without it the file goes along with the form. */
  upload?: (photo: FormData) => Promise<{ id: string }>
  /** Id of a photo already stored. */
  value?: string
  /** Opens the camera on phones. */
  camera?: boolean
}

type State = { photo: File; step: 'sending' | 'stored' | 'waiting' | 'chosen' }

const LIMIT = 10 * 1024 * 1024
/** How long a photo that did not get through waits for the next try. */
const AGAIN = 15_000
const WORDS = { sending: '正在上传', stored: '已拍', waiting: '照片待上传 1 张', chosen: '已选' }

/** A photo: taken or chosen, at most 10 MB, made smaller and stripped of place and time before it leaves the phone. */
export function FileInput({ upload, value, camera, ...field }: FileInputProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const chosen = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>()
  const [stored, setStored] = useState(value)
  const [refusal, setRefusal] = useState<string>()

  const photo = state?.photo
  useEffect(() => {
    if (photo && canvas.current) void drawThumbnail(photo, canvas.current).catch(() => undefined)
  }, [photo])

  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    setRefusal(undefined)
    if (!file) return setState(undefined)
    if (file.size > LIMIT) {
      input.value = ''
      return setRefusal('照片超过 10 MB，请重拍或换一张。')
    }
    const smaller = await resizedPhoto(file).catch(() => file)
    setState({ photo: smaller, step: upload ? 'sending' : 'chosen' })
    await send(smaller)
  }
  const send = async (photo: File) => {
    if (!upload) return
    const form = new FormData()
    form.set('photo', photo)
    try {
      const { id } = await upload(form)
      setStored(id)
      if (chosen.current) chosen.current.value = ''
      setState({ photo, step: 'stored' })
    } catch {
      setState({ photo, step: 'waiting' })
    }
  }
  const again = useEffectEvent(() => {
    if (state?.step === 'waiting') void send(state.photo)
  })
  // what did not get through is sent again by itself: when the network is back, and every few seconds
  useEffect(() => {
    if (state?.step !== 'waiting') return
    const timer = window.setTimeout(() => again(), AGAIN)
    const back = () => again()
    window.addEventListener('online', back)
    return () => {
      window.clearTimeout(timer)
      window.removeEventListener('online', back)
    }
  }, [state])
  const taken = Boolean(state ?? stored)
  const errors = refusal ? [{ message: refusal }] : field.error

  return (
    <Field {...field} error={errors}>
      <span className="flex items-center gap-3">
        {state && (
          <canvas
            ref={canvas}
            width={112}
            height={84}
            className="shrink-0 rounded-base border border-line-2"
            role="img"
            aria-label={`照片 ${state.photo.name}`}
          />
        )}
        <span className="min-w-0 flex-1">
          {state && (
            <span className="block pb-1" role="status">
              <b className={state.step === 'stored' || state.step === 'chosen' ? 'text-ok' : 'text-due'}>
                {WORDS[state.step]}，{Math.round(state.photo.size / 1024)} KB
              </b>
              <span className="block text-note text-ink-2">已去除位置等信息</span>
            </span>
          )}
          <input
            ref={chosen}
            id={fieldId(field.path)}
            name={stored ? undefined : fieldName(field.path)}
            type="file"
            accept="image/*"
            capture={camera ? 'environment' : undefined}
            required={!field.optional && !stored}
            aria-invalid={errors?.length ? true : undefined}
            aria-describedby={describedBy(field.path, { ...field, error: errors })}
            className="peer sr-only"
            onChange={(event) => void take(event.target)}
          />
          <label
            htmlFor={fieldId(field.path)}
            className={`${buttonClass({})} cursor-default peer-focus-visible:outline-2 peer-focus-visible:outline-offset-1 peer-focus-visible:outline-focus`}
          >
            {camera ? (taken ? '重拍' : '拍照') : taken ? '重选照片' : '选择照片'}
          </label>
          {stored && <input type="hidden" name={fieldName(field.path)} value={stored} />}
        </span>
      </span>
    </Field>
  )
}
