import { dispatch } from '@/server/api/dispatch'

export const dynamic = 'force-dynamic'

const handle = async (request: Request, { params }: { params: Promise<{ path?: string[] }> }) => dispatch(request, (await params).path ?? [])

// HEAD and OPTIONS too: what the router would answer by itself asks for no token
export { handle as DELETE, handle as GET, handle as HEAD, handle as OPTIONS, handle as PATCH, handle as POST, handle as PUT }
