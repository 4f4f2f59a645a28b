// Runs inside the context: the one way from a service object to the host.

/** Calls a service by its name in the registry; what comes back has crossed JSON and belongs to the context. */
export type Call = (name: string, args?: readonly unknown[]) => unknown;

/** Makes the calling function; refusals are thrown as errors of this context. Self-contained. */
export function connect(send: (json: string) => string): Call {
  return (name, args = []) => {
    const reply = JSON.parse(send(JSON.stringify([name, args]))) as {
      value?: unknown;
      error?: { name: string; message: string; details?: object };
    };
    if (!reply.error) return reply.value;
    const error = new Error(reply.error.message);
    Object.defineProperty(error, 'name', { value: reply.error.name, writable: true, configurable: true });
    if (reply.error.details) Object.assign(error, { details: reply.error.details });
    throw error;
  };
}
