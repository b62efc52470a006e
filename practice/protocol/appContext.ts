import { type RequirementSets } from '../surface/surface';
import { type HostInfo, type Load } from './hostInfo';

/** `OSF.AppName` of Excel on the web. */
const excelOnTheWeb = 16;
/** The document can be read and written. */
const readWrite = 1;
/** Why the add-in started: the document, which held it, was opened. */
const documentOpened = 1;

/** Of sets that Excel on the web has beside `ExcelApi`, those this host answers for. */
const otherSets = { DelayForCellEdit: '1.1', Settings: '1.1', RichApiRuntimeFlag: '1.1' } as const;

export const appContext = (
  { appId }: Load,
  { locale }: HostInfo,
  origin: string,
  sets: RequirementSets,
  settings: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> => ({
  _id: appId,
  _appInstanceId: appId,
  _appName: excelOnTheWeb,
  _appVersion: '16.01',
  _hostFullVersion: '16.0.0.0',
  _appUILocale: locale,
  _dataLocale: locale,
  _docUrl: `${origin}/workbook.xlsx`,
  _clientMode: readWrite,
  _settings: settings,
  _reason: documentOpened,
  _requirementMatrix: JSON.stringify({ ...otherSets, ...sets }),
  _appDomains: [],
  _osfControlType: 0,
  // XML, of which office.js reads who uses what. What is no XML becomes an error page with a style, which strict pages forbid.
  _eToken: '<t/>',
  _correlationId: '',
  _initialDisplayMode: 0,
});
