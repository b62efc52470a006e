export { Conversation, type Wire } from './conversation';
export { DocumentSettings } from './documentSettings';
export { Faults, type Lift, type Which } from './faults';
export { frameWire } from './frameWire';
export { type HostOptions, type Notice, PracticeHost } from './host';
export { Ledger } from './ledger';
export { newestOfLibrary } from './library';
