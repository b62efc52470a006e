/** Who talks to whom. Fresh for each load of the page: the client library keeps settings in the session's storage under them. */
export interface Load {
  readonly conversationId: string;
  readonly appId: string;
}

export interface HostInfo {
  /** Language of the program, such as `de-DE`. */
  readonly locale: string;
  /** The pane lives on while it is hidden, and runs the commands too. */
  readonly sharedRuntime: boolean;
}

export const newLoad = (): Load => ({ conversationId: crypto.randomUUID(), appId: crypto.randomUUID() });

/** type $ platform $ version $ locale $ correlation id $ is a dialog $ disable logging $ flags */
const hostInfoText = ({ locale, sharedRuntime }: HostInfo): string =>
  ['Excel', 'Web', '16.01', locale, '', '', '', sharedRuntime ? '1' : '0'].join('$');

/** What the frame is named: the client library finds its host by it. */
export const frameName = ({ conversationId, appId }: Load, info: HostInfo, hostOrigin: string): string =>
  JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: hostInfoText(info),
    xdmInfo: [conversationId, appId, hostOrigin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });

/** The page's address with what the client library reads of the host there. */
export const withHostInfo = (url: string, info: HostInfo): string =>
  `${url}${url.includes('?') ? '&' : '?'}_host_Info=${hostInfoText(info)}`;
