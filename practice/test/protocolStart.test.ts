import { eventMessage } from '../protocol/envelope';
import { DocumentSettings } from '../protocol';
import { type ExcelHost, excelDocument, openIn, startExcelHost } from '../testing/excelHost';
import { SmallWorkbook } from './smallWorkbook';

const { handlers } = new SmallWorkbook('One');

describe('start of an add-in', () => {
  let started: ExcelHost;
  beforeAll(async () => {
    started = await startExcelHost({ handlers, upTo: '1.9', locale: 'de-DE' });
  });
  afterAll(() => started.close());

  it('asks for its context, tells its address, and registers for commands and events, in this order', async () => {
    await Excel.run((context) => context.sync());
    const { received } = started.conversation;
    expect(received[0]).toBe('ContextActivationManager_getAppContextAsync');
    const steps = received.filter((name) => !name.startsWith('ContextActivationManager') && name !== 'executeMethod');
    expect(steps).toEqual(['appCommandInvoked', 'richApiMessage']);
    expect(started.host.notices[0]).toEqual({ action: 21, parameters: 'https://localhost:3000' });
  });

  it('sees Excel on the web, with the requirement sets and the language that the host was given', () => {
    const { context } = started.Office;
    expect(context.host).toBe('Excel');
    expect(context.platform).toBe('OfficeOnline');
    expect(context.displayLanguage).toBe('de-DE');
    expect(context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(context.requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  });

  it('is loaded without an error of the page', () => {
    expect(started.host.failures).toEqual([]);
    expect(started.pageErrors).toEqual([]);
  });

  it('is named anew for each load, so that nothing is remembered from the load before', () => {
    const [one, other] = [started.host.newConversation(), started.host.newConversation()];
    expect(one.load.conversationId).not.toBe(other.load.conversationId);
    expect(one.load.appId).not.toBe(other.load.appId);
    const name = JSON.parse(one.frameName) as Record<string, string>;
    expect(name.baseFrameName).toBe(`_xdm_${one.load.conversationId}`);
    expect(name.xdmInfo).toBe(`${one.load.conversationId}|${one.load.appId}|https://localhost:3001`);
    expect(one.urlOf('https://localhost:3000/pane.html')).toBe(
      'https://localhost:3000/pane.html?_host_Info=Excel$Web$16.01$de-DE$$$$0',
    );
  });

  it('answers only the page that it was opened for', () => {
    const conversation = started.host.newConversation();
    const sent: string[] = [];
    let receive: (message: { data: unknown; origin: string }) => void = () => undefined;
    conversation.connect({
      send: (message) => sent.push(message),
      listen: (listener) => {
        receive = listener;
        return () => undefined;
      },
    });
    const data = JSON.stringify({
      _messageType: 0,
      _actionName: 'ContextActivationManager_notifyHost',
      _actionType: 0,
      _conversationId: conversation.load.conversationId,
      _correlationId: 7,
      _data: [conversation.load.appId, 0],
    });
    receive({ data, origin: 'https://elsewhere.example' });
    receive({ data: data.replace(conversation.load.conversationId, 'another'), origin: 'https://localhost:3000' });
    receive({ data: 'no envelope', origin: 'https://localhost:3000' });
    expect(sent).toEqual([]);
    receive({ data, origin: 'https://localhost:3000' });
    expect(sent.map((message) => JSON.parse(message) as unknown)).toEqual([
      {
        _messageType: 1,
        _actionName: 'ContextActivationManager_notifyHost',
        _conversationId: conversation.load.conversationId,
        _correlationId: 7,
        _origin: 'https://localhost:3001',
        _data: null,
        _serializerVersion: 1,
        _errorCode: 0,
        _responseType: 0,
      },
    ]);
  });

  it('says that it lacks a request it does not know', () => {
    const conversation = started.host.newConversation();
    const sent: string[] = [];
    conversation.connect({
      send: (message) => sent.push(message),
      listen: (receive) => {
        const { conversationId } = conversation.load;
        const data = {
          _messageType: 0,
          _actionName: 'somethingElse',
          _actionType: 0,
          _conversationId: conversationId,
          _correlationId: 1,
        };
        receive({ data: JSON.stringify(data), origin: 'https://localhost:3000' });
        return () => undefined;
      },
    });
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({ _errorCode: -2, _data: 'This host has no somethingElse.' });
  });

  it('packs an event for the page that listens', () => {
    expect(JSON.parse(eventMessage('settingsChanged', 'c', 'https://localhost:3001', {}))).toMatchObject({
      _messageType: 1,
      _responseType: 1,
      _actionName: 'settingsChanged',
      _errorCode: 0,
    });
  });
});

describe('settings of the document', () => {
  const settings = new DocumentSettings();
  const saved = () =>
    new Promise<Office.AsyncResultStatus>((done) => Office.context.document.settings.saveAsync(({ status }) => done(status)));

  it('are saved, read again by the next load, refreshed, and tell those who listen', async () => {
    const document = excelDocument({ handlers, settings });
    const first = await openIn(document);
    let changes = 0;
    await new Promise<void>((registered) =>
      Office.context.document.settings.addHandlerAsync(
        Office.EventType.SettingsChanged,
        () => (changes += 1),
        () => registered(),
      ),
    );
    Office.context.document.settings.set('view', { columns: ['Cost', 'Fit'] });
    expect(settings.entries()).toEqual([]);
    expect(await saved()).toBe('succeeded');
    expect(settings.entries()).toEqual([['view', '{"columns":["Cost","Fit"]}']]);
    await new Promise(setImmediate);
    expect(changes).toBe(1);
    first.close();

    const second = await openIn(document);
    expect(Office.context.document.settings.get('view')).toEqual({ columns: ['Cost', 'Fit'] });
    settings.replace([['view', '"plain"']]);
    await new Promise<void>((done) => Office.context.document.settings.refreshAsync(() => done()));
    expect(Office.context.document.settings.get('view')).toBe('plain');
    second.close();
  });
});

describe('the selection', () => {
  it('is told to those who listen to the workbook, until they end', async () => {
    const listeners = new Set<() => void>();
    const started = await startExcelHost({
      handlers,
      onSelection: (tell) => {
        listeners.add(tell);
        return () => listeners.delete(tell);
      },
    });
    const select = async () => {
      listeners.forEach((tell) => tell());
      await new Promise(setImmediate);
      await new Promise(setImmediate);
    };
    let selections = 0;
    const registration = await Excel.run(async (context) => {
      const added = context.workbook.onSelectionChanged.add(() => Promise.resolve(void (selections += 1)));
      await context.sync();
      return added;
    });
    await select();
    expect(selections).toBe(1);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
    await select();
    expect(selections).toBe(1);
    started.close();
    expect(listeners.size).toBe(0);
  });
});

describe('a button', () => {
  it('runs the function that it names, until that says it is completed', async () => {
    const started = await startExcelHost({ handlers });
    const ids: string[] = [];
    Office.actions.associate('doIt', (event: Office.AddinCommands.Event) => {
      ids.push(event.source.id);
      event.completed();
    });
    const result = await started.host.invokeCommand(started.conversation, 'doIt');
    expect(ids).toEqual(['command-1']);
    expect(JSON.parse(String(result))).toMatchObject({ source: { id: 'command-1' } });
    started.close();
  });
});

describe('what is asked of the program around the document', () => {
  it('is kept: how the add-in starts with the document', async () => {
    const started = await startExcelHost({ handlers });
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(started.host.services.startsAs).toBe('Background');
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
    expect(started.ledger.batches).toBe(0);
    started.close();
  });

  it('is listed where this host does not have it', async () => {
    const started = await startExcelHost({ handlers });
    const status = await new Promise((done) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => done(result.status)),
    );
    expect(status).toBe('failed');
    expect(started.host.coverage.list()).toEqual([{ member: 'executeMethod 64', why: 'not in this host', times: 1 }]);
    started.close();
  });
});
