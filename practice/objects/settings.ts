import { handler, HostObject } from '../batch/handlers';
import type { Grid } from '../grid/grid';
import { asFilledText, asText } from './checks';
import { itemNotFound } from './refusals';

interface OfSetting {
  readonly key: string;
}

const settingAt = (key: string) => new HostObject<OfSetting>('Setting', { key });

/** What an add-in keeps in the workbook, by key; letters' case counts. */
export const settings = (grid: Grid) =>
  handler<null>({
    items: () => [...grid.settings.keys()].map(settingAt),
    item: (_, key) => {
      if (!grid.settings.has(asText(key, 'the key'))) throw itemNotFound();
      return settingAt(key as string);
    },
    methods: {
      Add: (_, key, value) => {
        grid.settings.set(asFilledText(key, 'the key'), value ?? null);
        return settingAt(key as string);
      },
    },
  });

export const setting = (grid: Grid) => {
  const held = ({ key }: OfSetting): unknown => {
    if (!grid.settings.has(key)) throw itemNotFound('the setting is gone');
    return grid.settings.get(key);
  };
  return handler<OfSetting>({
    identity: ({ key }) => ({ _Id: key }),
    properties: {
      Key: { get: (target) => (held(target), target.key) },
      Value: { get: held, set: (target, value) => (held(target), void grid.settings.set(target.key, value)) },
    },
    methods: { Delete: (target) => (held(target), void grid.settings.delete(target.key)) },
  });
};
