import sharp from 'sharp'

/** A drawn picture of a notice board, in place of photographs: no writing on it can be read and nobody is on it. */
export function noticePhoto(): Promise<Buffer> {
  const lines = Array.from({ length: 9 }, (_, i) => `<rect x="236" y="${170 + i * 22}" width="${i % 3 === 2 ? 110 : 168}" height="6" fill="#6b7280"/>`).join('')
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">
    <rect width="640" height="480" fill="#d9d2c3"/><rect y="400" width="640" height="80" fill="#a9a08c"/>
    <rect x="60" y="70" width="520" height="320" fill="#7a4b2b"/><rect x="76" y="86" width="488" height="288" fill="#2f5d46"/>
    <rect x="216" y="116" width="208" height="248" fill="#fbfaf5"/><rect x="250" y="138" width="140" height="12" fill="#374151"/>${lines}
    <rect x="96" y="116" width="100" height="140" fill="#efe9da"/><rect x="444" y="116" width="100" height="140" fill="#efe9da"/>
  </svg>`
  return sharp(Buffer.from(drawing)).jpeg({ quality: 80 }).toBuffer()
}
