import { columns, when } from '../../../formula';
import { LinkBounds } from '../../links/linkBounds';
import { fit } from '../../tables';
import type { PlainCheck } from '../check';
import { none, toConfirm } from '../status';
import { linksThat } from './linksThat';

const signalsOpen = linksThat({
  heading: 'Signals open',
  description: 'Links of Fibre Channel over a wavelength of which nobody says that it carries it',
  column: LinkBounds.signalOpen,
  says: 'yes',
});

/** A wavelength is handed over as Ethernet, as Fibre Channel or transparent, and the price list often does not say which. */
export const clientSignal = {
  check: 'client signal',
  asks: 'Does each wavelength that carries Fibre Channel say that it does?',
  restsOn: 'Offers',
  weight: 'support',
  blank: 'neither its offer nor its link rate says that a wavelength carries Fibre Channel',
  description: 'To confirm if Fibre Channel rides a wavelength whose client signal neither its offer nor its link rate states',
  status: when(none(signalsOpen), 'ok', toConfirm),
} as const satisfies PlainCheck;

export const ClientSignal = columns(fit, { signalsOpen });
