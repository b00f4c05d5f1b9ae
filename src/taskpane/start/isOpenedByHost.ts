/**
 * Whether an Office program opened this page: every one names itself in the address, and the web frames the page. A page
 * opened by hand is neither, and office.js may then never answer.
 */
export function isOpenedByHost(search: string, framed: boolean): boolean {
  return framed || new URLSearchParams(search).has('_host_Info');
}
