import { type HostEvent } from '../batch/handlers';

/** Events of the rich API all come by this one, a list of entries. */
export const richApiMessage = 'richApiMessage';
export const settingsChanged = 'settingsChanged';
export const documentSelectionChanged = 'documentSelectionChanged';
export const appCommandInvoked = 'appCommandInvoked';

/** Category of an entry that is an event of an object. */
const eventCategory = 65536;

/** `ArrayData` of one entry: category, type, target, JSON, id, whether someone else caused it. */
export const richApiEvent = ({ eventType, targetId, argument }: HostEvent): unknown => ({
  ArrayData: [[eventCategory, eventType, targetId, JSON.stringify(argument), 0, false]],
});
