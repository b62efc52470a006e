export { createHandlers } from './objects';
export * from './grid/grid';
export { openGrid, type OpenedGrid } from './grid/openGrid';
export { frameWire, newestOfLibrary, PracticeHost } from './protocol';
