import 'server-only'
import sharp from 'sharp'
import { invalid } from '@/server/kernel/errors'

const EDGE = 1600 // px, interface.md §8.4
const FORMATS = ['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']
const MOST_PIXELS = 100_000_000

export interface Photo {
  bytes: Buffer
  mime: 'image/jpeg'
  width: number
  height: number
}

/**
 * What is kept of a photo: turned upright, at most 1600 px, JPEG, nothing of what the camera wrote beside the picture
 * (place, device, time). Throws 422 for a file that is no picture, whatever its name says.
 */
export async function preparePhoto(bytes: Buffer, path: string): Promise<Photo> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const { format } = await image.metadata()
    if (!format || !FORMATS.includes(format)) throw new Error(`format ${format}`)
    const { data, info } = await image.autoOrient().resize(EDGE, EDGE, { fit: 'inside', withoutEnlargement: true }).flatten({ background: '#ffffff' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer({ resolveWithObject: true })
    return { bytes: data, mime: 'image/jpeg', width: info.width, height: info.height }
  } catch {
    throw invalid([{ path, message: '这个文件不是照片，请上传 JPG、PNG 或手机拍摄的照片。' }])
  }
}
