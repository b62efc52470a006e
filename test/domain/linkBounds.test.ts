import { fromReference } from '../model/differences';
import { good, named, peaking, valuesFor } from '../plan/goodPlan';
import { offer, plan } from '../reference/handPlan';
import type { OfferRow, Plan, PlatformRow, SpanRow } from '../reference/plan';

/*
 * What bounds each link of an option, from both sides, in the model and in the independent reference: 80 Mb/s of writes at a
 * utilisation of 0.5, so that 160 are required, over a round trip of 1 ms.
 */
interface Case {
  readonly platform?: Partial<PlatformRow>;
  readonly span?: Partial<SpanRow>;
  readonly offers?: readonly OfferRow[];
  readonly protocol?: 'FC' | 'NFS';
}

function answer({ platform = {}, span = {}, offers, protocol = 'FC' }: Case) {
  const asked: Plan = good({
    platforms: [named(platform)],
    spans: [{ ...plan().spans[0]!, ...span }],
    workloads: [peaking({ protocol })],
    ...(offers && { offers: [...offers] }),
  });
  // Rows of the catalogue are no part of the plan that the reference reads.
  const isWhole = !span.framing && !asked.offers.some(({ linkRate }) => linkRate);
  if (isWhole) expect(fromReference(asked)).toEqual([]);
  return valuesFor(asked);
}
function checkOf(check: string, of: Case) {
  const { checks, options, spans } = answer(of);
  const { status, limit } = checks.find((one) => one.check === check)!;
  const said = [...options.flatMap(({ reasons }) => reasons), ...spans.flatMap(({ reasons }) => reasons)];
  const reason = said.find(({ text }) => text.startsWith(`${check}: `)) ?? null;
  return { status, limit, text: reason?.text ?? '', cell: reason?.cell ?? null };
}
const statusOf = (check: string, of: Case) => checkOf(check, of).status;

const fibreChannel = [offer({ kind: 'fc', termMonths: 60 }), offer({ termMonths: 60 })];
/** Hosts move all of it: the platform forwards nothing. */
const byHosts = { hostCrossingsHomeWrite: 1 } as const;
const apart = { ...byHosts, dedicatedLink: true, linkTypes: ['fc'] } as const satisfies Partial<PlatformRow>;

describe('TCP without a framing', () => {
  test.each([
    [9_999, 'fail'],
    [10_000, 'warning'],
    [19_999, 'warning'],
    [20_000, 'ok'],
    [null, 'ok'],
  ])('a platform that runs over IP alone, a window of %s: %s', (tcpWindowBytes, status) =>
    expect(statusOf('TCP bound', { span: { tcpWindowBytes } })).toBe(status),
  );

  /** A segment of 1,460 bytes in each ms, over the root of the loss. */
  test.each([
    [0.0214, null, 'fail'],
    [0.0213, null, 'warning'],
    [0.0054, null, 'warning'],
    [0.0053, null, 'ok'],
    [0.0214, 9000, 'ok'],
    [0, null, 'ok'],
    [1, 9000, 'fail'],
  ])('a loss of %s in packets of %s: %s', (lossShare, mtuBytes, status) =>
    expect(statusOf('TCP bound', { span: { lossShare, mtuBytes } })).toBe(status),
  );

  test('both figures are told', () =>
    expect(checkOf('TCP bound', { span: { tcpWindowBytes: 5_000 } }).text).toMatch(/40 of 80 Mb\/s.*the storage load/));

  test.each([
    ['fcip alone', ['fcip'], 'fail'],
    ['ip and fcip', ['ip', 'fcip'], 'fail'],
    ['fc and ip', ['fc', 'ip'], 'to confirm'],
    ['nothing that is published', null, 'to confirm'],
  ] as const)('a window that is too small, where the platform runs over %s: %s', (_, linkTypes, status) =>
    expect(statusOf('TCP bound', { platform: { linkTypes: linkTypes && [...linkTypes] }, span: { tcpWindowBytes: 9_999 } })).toBe(
      status,
    ),
  );

  test('to confirm leads to the framing, and is not asked where TCP would carry it', () => {
    const either: Partial<PlatformRow> = { linkTypes: ['fc', 'ip'] };
    const { text, cell } = checkOf('TCP bound', { platform: either, span: { tcpWindowBytes: 9_999 } });
    expect(text).toMatch(/the framing of the span is blank.*80 of 80|79\.992 of 80/);
    expect(cell).toMatch(/^Spans!/);
    expect(statusOf('TCP bound', { platform: either, span: { tcpWindowBytes: 19_999 } })).toBe('to confirm');
    expect(statusOf('TCP bound', { platform: either, span: { tcpWindowBytes: 20_000 } })).toBe('ok');
  });

  test('over Fibre Channel there is none', () =>
    expect(
      statusOf('TCP bound', {
        platform: { linkTypes: ['fc', 'ip'], dedicatedLink: true },
        span: { tcpWindowBytes: 1 },
        offers: fibreChannel,
      }),
    ).toBe('ok'));
});

describe('IO of hosts', () => {
  test.each([
    [9_999, 'fail'],
    [10_000, 'warning'],
    [20_000, 'ok'],
    [null, 'ok'],
  ])('over IP, on the link for all or for the rest, a window of %s: %s', (tcpWindowBytes, status) => {
    const hosts = { span: { tcpWindowBytes }, protocol: 'NFS' } as const;
    expect(statusOf('TCP bound', { ...hosts, platform: byHosts })).toBe(status);
    expect(statusOf('TCP bound', { ...hosts, platform: apart, offers: fibreChannel })).toBe(status);
  });

  test('is in TCP whatever the framing of storage, and its link is named', () => {
    const { status, text } = checkOf('TCP bound', {
      platform: apart,
      span: { tcpWindowBytes: 5_000, framing: 'native FC' },
      offers: fibreChannel,
      protocol: 'NFS',
    });
    expect(status).toBe('fail');
    expect(text).toMatch(/40 of 82.5 Mb\/s.*hosts over IP on the link for the rest/);
  });

  test.each([
    [4, 'fail'],
    [5, 'warning'],
    [9, 'warning'],
    [10, 'ok'],
    [null, 'to confirm'],
  ])('over Fibre Channel on a fabric of its own, %s credits: %s', (bbCredits, status) => {
    const { status: found, text } = checkOf('credits', { platform: apart, span: { fcGbps: 8, bbCredits }, offers: fibreChannel });
    expect(found).toBe(status);
    expect(text).toMatch(status === 'ok' ? /^$/ : /host fabric/);
  });

  test('on a public fabric is tested beside the private one, and the link with less to spare decides', () => {
    const separate: Partial<PlatformRow> = { separateFabrics: true, linkTypes: ['fc'], copiesHomeWriteOut: 3 };
    const { status, text } = checkOf('credits', { platform: separate, span: { fcGbps: 8, bbCredits: 7 }, offers: fibreChannel });
    // One copy between nodes, 80 Mb/s; two to storage, 160, which take 9.31 credits.
    expect(status).toBe('fail');
    expect(text).toMatch(/of 160 Mb\/s.*public fabric/);
  });
});

describe('A wavelength of which nobody says what it carries', () => {
  const wave = (changes: Partial<OfferRow>) => [
    offer({ kind: 'wavelength', termMonths: 60, ...changes }),
    offer({ termMonths: 60, mrc: 1 }),
  ];
  test.each([
    ['an unknown signal', {}, 'to confirm'],
    ['a transparent signal', { clientSignal: 'any' }, 'ok'],
    ['Fibre Channel', { clientSignal: 'FC' }, 'ok'],
    ['Fibre Channel by its rate', { linkRate: '8GFC' }, 'ok'],
    ['dark fibre', { kind: 'dark-fibre-lease' }, 'ok'],
  ] as const)('%s, storage over FC: %s', (_, changes, status) => {
    const { status: found, cell } = checkOf('client signal', { platform: { linkTypes: ['fc'] }, offers: wave(changes) });
    expect(found).toBe(status);
    if (status !== 'ok') expect(cell).toMatch(/^Offers!/);
  });
  test('does not bar “fits”, and is not asked over IP', () => {
    expect(answer({ platform: { linkTypes: ['fc'] }, offers: wave({}) }).options[0]!.verdict).toBe('fits');
    expect(statusOf('client signal', { offers: wave({}) })).toBe('ok');
  });
});

describe('A least link of 10 Gb/s is the speed of a port', () => {
  const bought = (changes: Partial<OfferRow>) => {
    const { options } = answer({ platform: { minLinkMbps: 10_000 }, offers: [offer({ termMonths: 60, ...changes })] });
    return options[0]!.circuits.map(({ perPath }) => perPath);
  };
  test.each([
    [{ payloadMbps: 9_300, lineMbps: 10_000 }, ['1']],
    [{ payloadMbps: 9_300, lineMbps: 9_999 }, []],
    [{ payloadMbps: 9_300, linkRate: '10 Gb/s Ethernet' }, ['1']],
    [{ payloadMbps: 9_300 }, []],
    [{ payloadMbps: 9_492.85 }, ['1']],
    [{ payloadMbps: 9_492.84 }, []],
  ])('%j: %j', (changes, perPath) => expect(bought(changes)).toEqual(perPath));

  test('one circuit with both figures says why it is too small', () => {
    const { options, spans } = answer({
      platform: { minLinkMbps: 10_000 },
      offers: [offer({ termMonths: 60, payloadMbps: 5_000, lineMbps: 6_000 })],
    });
    const said = [...options[0]!.reasons, ...spans[0]!.reasons].map(({ text }) => text).join('\n');
    expect(said).toContain('1 too small (line of 6,000 Mb/s is below the minimum of 10,000 Mb/s)');
  });
});

describe('A vendor that refuses MPLS and VXLAN', () => {
  test.each([
    ['TCP/IP over VXLAN', 'none', 'fail'],
    ['TCP/IP over VXLAN', null, 'fail'],
    ['TCP/IP over EoMPLS or VPLS', null, 'fail'],
    ['TCP/IP over LISP', null, 'to confirm'],
    ['TCP/IP', 'none', 'ok'],
    [null, null, 'to confirm'],
  ] as const)('framing %s, overlay %s: %s', (framing, overlay, status) =>
    expect(statusOf('refused network', { platform: { refuses: 'MPLS, VXLAN' }, span: { framing, overlay } })).toBe(status),
  );

  test('of one that refuses VXLAN alone, a framing over MPLS answers the question', () =>
    expect(statusOf('refused network', { platform: { refuses: 'VXLAN' }, span: { framing: 'TCP/IP over EoMPLS or VPLS' } })).toBe(
      'ok',
    ));
});
