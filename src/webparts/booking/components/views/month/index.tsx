import { withViewsStrings } from '../loc/strings';
import { MonthView } from './MonthView';

export const Month = withViewsStrings(MonthView);
