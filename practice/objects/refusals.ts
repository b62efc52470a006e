import { HostError } from '../batch/handlers';

/**
 * What Excel refuses, in its codes and words: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 * `why` adds what was wrong here.
 */

const because = (message: string, why?: string) => (why === undefined ? message : `${message} (${why})`);

export const invalidArgument = (why?: string) =>
  new HostError('InvalidArgument', because('The argument is invalid or missing or has an incorrect format.', why));

export const itemNotFound = (why?: string) =>
  new HostError('ItemNotFound', because("The requested resource doesn't exist.", why), 404);

export const itemAlreadyExists = (why?: string) =>
  new HostError('ItemAlreadyExists', because('The resource being created already exists.', why), 409);

export const accessDenied = (why?: string) =>
  new HostError('AccessDenied', because('You cannot perform the requested operation.', why), 403);

export const invalidOperation = (why?: string) =>
  new HostError('InvalidOperation', because('The operation attempted is invalid on the object.', why));

export const insertDeleteConflict = (why?: string) =>
  new HostError('InsertDeleteConflict', because('The insert or delete operation attempted resulted in a conflict.', why), 409);

export const mergedRangeConflict = (why?: string) =>
  new HostError(
    'MergedRangeConflict',
    because("Cannot complete the operation. A table can't overlap with another table or merged cells.", why),
    409,
  );

export const notImplemented = (what: string) =>
  new HostError('NotImplemented', because("The requested feature isn't implemented.", `this host has no ${what}`), 501);
