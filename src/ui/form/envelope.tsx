/**
 * What every posted form carries besides its fields: the request id, made when the form was rendered, so that sending
 * twice writes once, and the version the form was filled against. `decodeForm` leaves both out of the data.
 */
export function Envelope({ requestId, version }: { requestId: string; version?: number }) {
  return (
    <>
      <input type="hidden" name="_requestId" value={requestId} />
      {version !== undefined && <input type="hidden" name="_version" value={version} />}
    </>
  )
}

/** Reads what `Envelope` wrote. */
export function readEnvelope(form: FormData): { requestId: string; version?: number } {
  const version = form.get('_version')
  return {
    requestId: String(form.get('_requestId') ?? ''),
    version: typeof version === 'string' && /^\d+$/.test(version) ? Number(version) : undefined,
  }
}
