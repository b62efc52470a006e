import { handler, type Handlers, HostError } from '../batch/handlers';

type StartState = 'Inactive' | 'Background' | 'Visible';

/** What an add-in asks of the program around the workbook: its pane, how it starts, its buttons. */
export class Services {
  /** As `Office.addin.showAsTaskpane` and `hide` left it. */
  pane: 'Visible' | 'Background' = 'Visible';
  /** As `Office.addin.setStartupBehavior` left it. */
  startsAs: StartState = 'Inactive';
  /** What `Office.ribbon.requestUpdate` sent, in order. */
  readonly ribbonUpdates: unknown[] = [];
  /** The page said that it takes commands: the functions its buttons name are there. */
  takesCommands = false;

  readonly handlers: Handlers = {
    'Microsoft.AppRuntime.AppRuntimeService': handler<null>({
      methods: {
        GetAppRuntimeState: () => this.pane,
        SetAppRuntimeState: (_, state) => {
          if (state !== 'Visible' && state !== 'Background') throw new HostError('InvalidArgument', 'No state of a pane.');
          this.pane = state;
        },
      },
    }),
    'Microsoft.AppRuntime.AppRuntimePersistenceService': handler<null>({
      methods: {
        GetAppRuntimeStartState: () => this.startsAs,
        SetAppRuntimeStartState: (_, state) => {
          if (state !== 'Inactive' && state !== 'Background' && state !== 'Visible') {
            throw new HostError('InvalidArgument', 'No way to start.');
          }
          this.startsAs = state;
        },
      },
    }),
    'Microsoft.InternalService.AddinInternalService': handler<null>({
      methods: {
        NotifyActionHandlerReady: () => {
          this.takesCommands = true;
        },
      },
    }),
    'Microsoft.DynamicRibbon.DynamicRibbon': handler<null>({
      methods: {
        ExecuteRequestUpdate: (_, json) => {
          this.ribbonUpdates.push(JSON.parse(String(json)));
        },
      },
    }),
  };
}
