import { fullDay } from '../format/day'

/** 22 pt title, centred, broken by sense: the place first, then the matter. */
export function OfficialTitle({ lines }: { lines: readonly string[] }) {
  return (
    <h1 className="sheet-title">
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </h1>
  )
}

/** Issuer and date at the right, 16 mm below the text, with the room the seal needs. */
export function SignatureBlock({ issuer, date }: { issuer: string; date: string }) {
  return (
    <div className="sheet-signature">
      <p>{issuer}</p>
      <p>{fullDay(date)}</p>
    </div>
  )
}

/** Number and version in the head margin: 「编号：板棚公示〔2026〕2号」, 「第1版」. */
export function NumberLine({ number, version }: { number: string; version: number }) {
  return (
    <div className="sheet-number-line">
      <span>编号：{number}</span>
      <span>第{version}版</span>
    </div>
  )
}

/** 「— 1 —」, odd pages right, even pages left. */
export function PageNumber({ page }: { page: number }) {
  return <div className={`sheet-page sheet-page-${page % 2 === 1 ? 'odd' : 'even'}`}>— {page} —</div>
}
