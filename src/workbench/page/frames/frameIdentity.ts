/** Which window of the add-in a frame holds: the pane, or the commands where these have one of their own. */
export type FrameRole = 'pane' | 'commands';

const ADDIN_ID = '6f0d3c52-8a41-4a5e-9c1b-2d7f5e1b94a3';

/** What office.js finds its host by: the query of the page, and the name of the frame with the conversation in it. */
export function frameIdentity(
  role: FrameRole,
  locale: string,
  origin: string,
): { readonly src: string; readonly name: string; readonly conversation: string } {
  const hostInfo = `Excel$Web$16.01$${locale}$$$$0`;
  const conversation = `${role}-${crypto.randomUUID()}`;
  const name = JSON.stringify({
    baseFrameName: role,
    hostInfo,
    xdmInfo: `${conversation}|${ADDIN_ID}|${origin}`,
    serializerVersion: 1,
  });
  return { src: `addin/taskpane.html?_host_Info=${hostInfo}`, name, conversation };
}
