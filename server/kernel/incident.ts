import { newId } from './ids.js';

/** A fault of ours as it is told to a client: a number under which the log has the rest, and nothing else. */
export function newIncident(): { readonly incident: string; readonly message: string } {
  const incident = newId();
  return { incident, message: `服务器内部故障，编号${incident} · An internal fault, incident ${incident}.` };
}
