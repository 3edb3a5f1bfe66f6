import { withViewsStrings } from '../loc/strings';
import { WeekToolsView } from './WeekToolsView';

export const WeekTools = withViewsStrings(WeekToolsView);
