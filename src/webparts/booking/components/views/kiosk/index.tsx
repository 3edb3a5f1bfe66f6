import { withViewsStrings } from '../loc/strings';
import { KioskView } from './KioskView';

export const Kiosk = withViewsStrings(KioskView);
