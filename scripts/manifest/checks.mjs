import { elements } from './elements.mjs';
import { pngSize } from './pngSize.mjs';

/**
 * What a manifest is compared with. `version` is that of package.json; `icon` gives the file at a path of the add-in such as
 * `assets/icon-16.png`; a `shipped` manifest goes to users, and must hold no address of a development machine.
 * @typedef {{ readonly version: string, readonly icon: (path: string) => Uint8Array | undefined, readonly shipped: boolean }} Product
 */

/**
 * @typedef {import('./elements.mjs').Element} Element
 * @typedef {(all: readonly Element[], product: Product) => string[]} Check
 */

/**
 * What is wrong with a manifest that its schema cannot see.
 * @param {string} manifest text of the file
 * @param {Product} product
 * @returns {string[]} a sentence for each fault
 */
export function manifestFaults(manifest, product) {
  const all = elements(manifest);
  return checks.flatMap((check) => check(all, product));
}

/** @type {Check} */
function resources(all) {
  const defined = all
    .filter(({ attributes }) => 'id' in attributes && 'DefaultValue' in attributes)
    .map(({ attributes: { id = '' } }) => id);
  const used = new Set(all.flatMap(({ attributes }) => attributes.resid ?? []));
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined in Resources.`),
    ...defined.filter((id, index) => defined.indexOf(id) < index).map((id) => `Resource ${id} is defined twice.`),
    ...[...new Set(defined)].filter((id) => !used.has(id)).map((id) => `Resource ${id} is used nowhere.`),
  ];
}

const addressed = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'];

/** @param {readonly Element[]} all */
function addressesOf(all) {
  return all
    .filter(({ name, attributes }) => addressed.includes(name) && 'DefaultValue' in attributes)
    .map(({ name, attributes: { id = name, DefaultValue: address = '' } }) => ({ what: id, address }));
}

/** @type {Check} */
function addresses(all, { shipped }) {
  const main = all.find(({ name, attributes }) => name === 'SourceLocation' && 'DefaultValue' in attributes)?.attributes
    .DefaultValue;
  const domains = all.filter(({ name }) => name === 'AppDomain').map(({ text }) => text);
  const known = new Set([main ?? '', ...domains].filter((one) => URL.canParse(one)).map((one) => new URL(one).origin));
  const stated = [...addressesOf(all), ...domains.map((address) => ({ what: 'AppDomain', address }))];
  return stated.flatMap(({ what, address }) => {
    if (!URL.canParse(address)) return [`${what} is no address: ${address}`];
    const { protocol, hostname, origin } = new URL(address);
    return [
      ...(protocol === 'https:' ? [] : [`${what} is not https: ${address}`]),
      ...(known.has(origin) ? [] : [`${what} is neither where the pane is nor in an AppDomain: ${address}`]),
      ...(shipped && /^(localhost|127\.|\[::1\])/.test(hostname) ? [`${what} is on the user's own machine: ${address}`] : []),
    ];
  });
}

/** Pixels that Office asks for; of the sizes of a button these three must be there. */
const ofThePane = { IconUrl: 32, HighResolutionIconUrl: 64 };
const ofAButton = [16, 32, 80];

/** @type {Check} */
function icons(all, { icon }) {
  const addressOf = new Map(addressesOf(all).map(({ what, address }) => [what, address]));
  const sized = [
    ...Object.entries(ofThePane).map(([what, size]) => ({ what, size })),
    ...all
      .filter(({ name, attributes }) => name === 'bt:Image' && 'resid' in attributes)
      .map(({ attributes: { resid = '', size } }) => ({ what: resid, size: Number(size) })),
  ];
  const missing = ofAButton.filter((size) => !sized.some((one) => one.size === size && !(one.what in ofThePane)));
  const distinct = [...new Map(sized.map((one) => [`${one.what} ${one.size}`, one])).values()];
  return [
    ...missing.map((size) => `The button has no icon of ${size} pixels.`),
    ...distinct.flatMap(({ what, size }) => wrongIcon(what, size, addressOf.get(what), icon)),
  ];
}

/**
 * @param {string} what
 * @param {number} size pixels
 * @param {string | undefined} address
 * @param {Product['icon']} icon
 */
function wrongIcon(what, size, address, icon) {
  if (address === undefined) return what in ofThePane ? [`${what} is missing.`] : [];
  const path = /assets\/[^/]+$/.exec(address)?.[0];
  const file = path === undefined ? undefined : icon(path);
  if (file === undefined) return [`${what} is no file of ours: ${address}`];
  const found = pngSize(file);
  if (found === undefined) return [`${what} is no PNG file: ${path}`];
  return found.width === size && found.height === size
    ? []
    : [`${what} must have ${size} pixels, ${path} has ${found.width} × ${found.height}.`];
}

/** @type {Check} */
function version(all, product) {
  const found = all.find(({ name }) => name === 'Version')?.text;
  const wanted = `${product.version}.0`;
  return found === wanted ? [] : [`Version is ${found}, and must be ${wanted}, as package.json says.`];
}

/**
 * Office cuts longer texts off, or refuses the manifest.
 * @type {Check}
 */
function lengths(all) {
  /** @type {Readonly<Record<string, number>>} */
  const limits = { DisplayName: 125, Description: 250 };
  let limit = 0;
  return all.flatMap(({ name, attributes }) => {
    if (name === 'bt:ShortStrings') limit = 125;
    if (name === 'bt:LongStrings') limit = 250;
    const most = name === 'bt:String' ? limit : limits[name];
    const { id = name, DefaultValue: text } = attributes;
    return most !== undefined && text !== undefined && text.length > most
      ? [`${id} has ${text.length} characters, ${most} at most.`]
      : [];
  });
}

/** @type {readonly Check[]} */
const checks = [resources, addresses, icons, version, lengths];
