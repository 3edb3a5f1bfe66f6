import { withViewsStrings } from '../loc/strings';
import { MineView } from './MineView';

export const Mine = withViewsStrings(MineView);
