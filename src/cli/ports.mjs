// Which TCP ports are free.
import net from 'node:net'

const canListen = (port, host) =>
  new Promise((resolve) => {
    const probe = net.createServer()
    // A machine without IPv6 refuses the address, not the port.
    probe.once('error', (error) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT' ? null : error.code))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(null)))
  })

/** The reason why nobody can serve on this port (EADDRINUSE, EACCES), or null when it is free on every address of the machine. */
export async function whyNotFree(port) {
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const reason = await canListen(port, host)
    if (reason) return reason
  }
  return null
}

/** A port that is free at this moment, the wanted one if possible. Only for addresses of this machine. */
export async function freePort(wanted = 0) {
  if (wanted && !(await canListen(wanted, '127.0.0.1'))) return wanted
  return new Promise((resolve, reject) => {
    const probe = net.createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
