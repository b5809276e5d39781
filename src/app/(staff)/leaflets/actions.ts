'use server'

import { formAction } from '@/server/kernel/form'
import { recordLeaflets } from '@/server/leaflet/record-leaflets'
import { withdrawLeaflet } from '@/server/leaflet/withdraw-leaflet'

const done = ({ village, kind }: { village: string; kind: string }) => `/leaflets?village=${village}&kind=${kind}`

export const record = formAction(recordLeaflets, { done })
export const withdraw = formAction(withdrawLeaflet, { done })
